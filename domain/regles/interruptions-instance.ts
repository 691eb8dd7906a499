import { gardeFou, type Article } from './fabrique';

const nonVerifie = { verifie: false } as const;

/** What interrupts or stays the instance, and what joins cases: read nowhere as moving a limit of the mémoires, so none moves. */
export const interruptionsInstance: Article = {
  gardeFous: [
    gardeFou({
      ...nonVerifie,
      id: 'cpc-369',
      ligne: 'IN01',
      intitule: 'Interruption de l’instance',
      articles: ['CPC 369', 'CPC 370', 'CPC 371', 'CPC 372'],
      effet: 'Interrompt l’instance avant l’ouverture des débats ; aucune décision n’est rendue avant la reprise. Attendu : la reprise (373). Les délais des mémoires ne sont pas déplacés.',
    }),
    gardeFou({
      ...nonVerifie,
      id: 'cpc-376',
      ligne: 'IN02',
      intitule: 'Invitation à reprendre l’instance',
      articles: ['CPC 373', 'CPC 374', 'CPC 376'],
      effet: 'Le juge peut impartir un délai aux parties pour dire leurs initiatives, puis radier l’affaire ; l’instance reprend où elle en était.',
    }),
    gardeFou({
      ...nonVerifie,
      id: 'cpc-378',
      ligne: 'IN04',
      intitule: 'Sursis à statuer',
      articles: ['CPC 378', 'CPC 379', 'TFUE art. 267', 'CPC 49'],
      effet: 'Jusqu’à l’événement attendu (Cour de justice, Tribunal des conflits, juge administratif) ou au terme fixé. Les délais ne sont pas déplacés.',
    }),
    gardeFou({
      ...nonVerifie,
      id: 'cpc-367',
      ligne: 'JO01',
      intitule: 'Jonction et disjonction',
      articles: ['CPC 367', 'CPC 368'],
      effet: 'Mesure d’administration judiciaire, sans recours ; chaque dossier garde ses délais. Devant la Cour, selon l’usage.',
    }),
  ],
};
