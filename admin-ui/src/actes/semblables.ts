/** What many parties have alike, said once with how many times: hundreds of lines would hide the one that differs. */
export const semblables = <T>(lignes: readonly T[], cle: (ligne: T) => string): { ligne: T; fois: number }[] =>
  [...Map.groupBy(lignes, cle).values()].map((pareilles) => ({ ligne: pareilles[0]!, fois: pareilles.length }));
