import { rendreEtape, type Etape } from '.';

type Phrase = [operateur: string, date: string | null, donnees: NonNullable<Etape['donnees']>, phrase: string];
const clair = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const sansEffet = (motif: string, phrase: string): Phrase => ['evenement-sans-effet', '2026-03-02', { evenement: 'demande', motif }, `Le lundi 2 mars 2026 : demande, sans effet : ${phrase}.`];
const version = (donnees: Record<string, string>, phrase: string, date: string | null = '2008-05-25'): Phrase => ['version', date, { texte: 'décret 2008-484', date: '2026-03-02', parDefaut: 'non', ...donnees }, phrase];

/** Each sentence a person may read under a date, whole. */
const PHRASES: Phrase[] = [
  version({ critere: 'depart' }, 'Texte appliqué : décret 2008-484, en vigueur depuis le 25 mai 2008, selon la date du départ du délai (2 mars 2026).'),
  version({ critere: 'depart' }, 'Texte appliqué : décret 2008-484, selon la date du départ du délai (2 mars 2026).', null),
  version({ critere: 'depart', parDefaut: 'oui' }, 'Texte appliqué : décret 2008-484, selon la date du départ du délai (2 mars 2026).', null),
  version({ critere: 'pourvoi', parDefaut: 'oui' }, 'Texte appliqué : décret 2008-484, selon la date du départ du délai, à défaut de celle du pourvoi (2 mars 2026).', null),
  version({ critere: 'decision' }, 'Texte appliqué : décret 2008-484, selon la date de la décision (2 mars 2026).', null),
  version({ critere: 'notification' }, 'Texte appliqué : décret 2008-484, selon la date de la notification (2 mars 2026).', null),
  version({ critere: 'saisine' }, 'Texte appliqué : décret 2008-484, selon la date de la saisine (2 mars 2026).', null),
  version({ critere: 'demande' }, 'Texte appliqué : décret 2008-484, selon la date de la demande (2 mars 2026).', null),
  version({ critere: 'acte' }, 'Texte appliqué : décret 2008-484, selon la date de l’acte (2 mars 2026).', null),
  version({ critere: 'autre' }, 'Texte appliqué : décret 2008-484, selon la date autre (2 mars 2026).', null),
  version({ critere: 'autre', parDefaut: 'oui' }, 'Texte appliqué : décret 2008-484, selon la date du départ du délai, à défaut de celle autre (2 mars 2026).', null),
  ['duree-demandee', null, {}, 'Durée donnée par la demande, sans règle désignée.'],
  ['depart', '2026-03-02', {}, 'Le délai part du lundi 2 mars 2026.'],
  ['distance', null, { mois: 1, demeure: 'outre-mer' }, 'La partie demeure outre-mer : le délai est augmenté de 1 mois, ajoutés avant de chercher le quantième.'],
  ['distance', null, { mois: 2, demeure: 'etranger' }, 'La partie demeure à l’étranger : le délai est augmenté de 2 mois, ajoutés avant de chercher le quantième.'],
  ['distance-sans-objet', null, { demeure: 'outre-mer' }, 'La partie demeure outre-mer, mais aucun texte n’augmente ce délai à raison de la distance.'],
  ['distance-ecartee', null, { lieu: 'metropole' }, 'Pas d’augmentation à raison de la distance : acte remis à personne en métropole.'],
  ['distance', null, { mois: 1, demeure: 'ailleurs' }, 'La partie demeure ailleurs : le délai est augmenté de 1 mois, ajoutés avant de chercher le quantième.'],
  ['ajout-mois', '2026-05-04', { mois: 2, quantieme: 4 }, 'Plus 2 mois, de quantième à quantième : lundi 4 mai 2026.'],
  ['ajout-mois', '2026-02-28', { mois: 1, quantieme: 31 }, 'Plus 1 mois, de quantième à quantième : samedi 28 février 2026, dernier jour du mois faute de 31.'],
  ['ajout-jours', '2026-03-03', { jours: 1 }, 'Plus 1 jour, sans compter celui du départ : mardi 3 mars 2026.'],
  ['ajout-jours', '2026-03-04', { jours: 2 }, 'Plus 2 jours, sans compter celui du départ : mercredi 4 mars 2026.'],
  ['ajout-jours-francs', '2026-03-09', { jours: 6 }, 'Plus 6 jours francs, sans compter le jour de départ ni celui de l’échéance : dernier jour utile le lundi 9 mars 2026.'],
  ['prorogation', '2026-03-02', { du: '2026-02-28', motifs: 'samedi, dimanche' }, 'Le 28 février 2026 n’est pas ouvrable (samedi, dimanche) : report au lundi 2 mars 2026.'],
  ['prorogation-exclue', '2026-02-28', { motif: 'samedi' }, 'Le samedi 28 février 2026 n’est pas ouvrable (samedi), mais le délai imposé au juge n’est pas prorogé, par prudence.'],
  ['interruption', '2026-03-02', { evenement: 'décès' }, 'Le lundi 2 mars 2026 : décès, avant l’expiration du délai, qui est interrompu.'],
  ['nouvelle-interruption', '2026-03-02', { evenement: 'recours' }, 'Le lundi 2 mars 2026 : recours, qui interrompt de nouveau le délai.'],
  ['reprise', '2026-03-02', {}, 'Un nouveau délai entier, de même durée, court à compter du lundi 2 mars 2026.'],
  ['evenement-tardif', '2026-03-02', { evenement: 'demande', dernierJour: '2026-02-27' }, 'Le lundi 2 mars 2026 : demande, sans effet : le délai a expiré le 27 février 2026.'],
  ['evenement-anterieur', '2026-03-02', { evenement: 'demande' }, 'Le lundi 2 mars 2026 : demande, sans effet : ce qui devait faire repartir le délai est antérieur à son départ.'],
  ['attente', null, { evenement: 'demande' }, 'Le délai reste interrompu (demande) : ce qui le fera repartir n’a pas eu lieu.'],
  ['panne', '2026-03-02', { du: '2026-02-27' }, 'Transmission électronique impossible le 27 février 2026, dernier jour, pour une cause étrangère : report au lundi 2 mars 2026.'],
  ['panne-sans-effet', '2026-03-02', { motif: 'avant-2009' }, 'Panne électronique sans effet : l’article 748-7 ne s’applique que depuis le 12 décembre 2009.'],
  ['expiration', '2026-03-02', {}, 'Le délai expire le lundi 2 mars 2026 à vingt-quatre heures.'],
  ['fixe-par-decision', '2026-03-02', {}, 'Délai fixé par une décision au lundi 2 mars 2026.'],
  ['suspension', '2026-03-02', { fin: '2026-03-02', jours: 1 }, 'Le délai est suspendu du lundi 2 mars 2026 au 2 mars 2026 inclus : durée ajoutée à la fin, 1 jour.'],
  ['retrait-mois', '2026-03-02', { mois: 3 }, 'Moins 3 mois, de quantième à quantième : lundi 2 mars 2026.'],
  sansEffet('penal', 'en matière pénale, ce délai ne s’en trouve pas modifié'),
  sansEffet('sans-regle', 'aucune règle n’est désignée'),
  sansEffet('delai-non-vise', 'le texte ne vise pas ce délai'),
  sansEffet('seconde-demande', 'une demande de même objet a déjà été faite'),
  sansEffet('ancien-decret', 'par prudence, l’effet du décret 91-1266 n’étant pas relu'),
  sansEffet('texte-non-lu', 'par prudence, le texte qui suspend n’étant pas lu'),
  sansEffet('avant-2014', 'avant le 9 novembre 2014, la demande n’interrompait aucun délai'),
  sansEffet('autre raison', 'autre raison'),
];

describe('Chaque étape du calcul se lit', () => {
  it.each(PHRASES)('%s (%s, %j) : %s', (operateur, date, donnees, phrase) => {
    expect(clair(rendreEtape({ operateur, article: '', date, donnees }))).toBe(phrase);
  });

  it('même sans données : rien n’y est inventé', () => {
    expect(clair(rendreEtape({ operateur: 'attente', article: '', date: null }))).toBe('Le délai reste interrompu () : ce qui le fera repartir n’a pas eu lieu.');
  });
});
