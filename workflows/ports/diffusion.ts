import type { Instant } from '@diligence/domain/commun';

export interface DemandePage { amendement: string; retrait: boolean; /** Number after which to go on; `null` from the first. */ apres: string | null; instant: Instant }
export interface PageDiffusion { examines: number; deplaces: number; /** Dossiers that could not be told. */ refuses: string[]; suivant: string | null }
export interface BilanDiffusion { examines: number; deplaces: number; refuses: string[]; fini: boolean }

/** Tells the running dossiers that the law has been amended. Idempotent: a dossier told twice hears once. */
export interface Diffusion {
  diffuserPage(demande: DemandePage): Promise<PageDiffusion>;
  noterDiffusion(note: { amendement: string; diffusion: BilanDiffusion }): Promise<void>;
}
