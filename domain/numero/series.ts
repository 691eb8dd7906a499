/**
 * Series of numbers, each with a range of its own in a year. A habit of the Court, not a rule: a number never tells its
 * procedure with certainty. Nothing fictitious ever bears a real number: `demo` is used by no procedure.
 */
export type SerieDeProcedure = 'civil' | 'elections' | 'penal' | 'qpc' | 'avis' | 'aide' | 'commissions';
export type Serie = SerieDeProcedure | 'demo';
