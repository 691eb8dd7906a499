/** A public holiday: a fixed day `MM-JJ`, or a number of days after Easter Sunday. */
export interface JourFerie { nom: string; jour: string | number }

export interface Territoire {
  libelle: string;
  /** Days added to the national ones. */
  joursLocaux: JourFerie[];
  source: string;
  /** False where the local law has not been read. */
  verifie: boolean;
}

/** The eleven days of C. trav. L. 3133-1. */
export const JOURS_NATIONAUX: JourFerie[] = [
  { nom: 'jour de l’an', jour: '01-01' },
  { nom: 'lundi de Pâques', jour: 1 },
  { nom: 'fête du travail', jour: '05-01' },
  { nom: 'victoire du 8 mai 1945', jour: '05-08' },
  { nom: 'Ascension', jour: 39 },
  { nom: 'lundi de Pentecôte', jour: 50 },
  { nom: 'fête nationale', jour: '07-14' },
  { nom: 'Assomption', jour: '08-15' },
  { nom: 'Toussaint', jour: '11-01' },
  { nom: 'armistice du 11 novembre 1918', jour: '11-11' },
  { nom: 'Noël', jour: '12-25' },
];

const NATIONAL = 'C. trav. L. 3133-1';
const ALSACE_MOSELLE = 'C. trav. L. 3134-13 ; ordonnance du 16 août 1892';
const OUTRE_MER = 'C. trav. L. 3422-2';
const DROIT_LOCAL_NON_LU = 'droit local non lu';

const vendrediSaint: JourFerie = { nom: 'vendredi saint', jour: -2 };
const saintEtienne: JourFerie = { nom: 'Saint-Étienne', jour: '12-26' };
const abolition = (jour: string): JourFerie[] => [{ nom: 'commémoration de l’abolition de l’esclavage', jour }];
const feteLocale = (jour: string): JourFerie => ({ nom: 'jour férié local', jour });

export const TERRITOIRES: Record<string, Territoire> = {
  metropole: { libelle: 'France métropolitaine', joursLocaux: [], source: NATIONAL, verifie: true },
  'alsace-moselle': { libelle: 'Alsace-Moselle, commune à temple protestant ou église mixte', joursLocaux: [vendrediSaint, saintEtienne], source: ALSACE_MOSELLE, verifie: true },
  'alsace-moselle-sans-temple': { libelle: 'Alsace-Moselle, autre commune', joursLocaux: [saintEtienne], source: ALSACE_MOSELLE, verifie: true },
  martinique: { libelle: 'Martinique', joursLocaux: abolition('05-22'), source: OUTRE_MER, verifie: true },
  guadeloupe: { libelle: 'Guadeloupe', joursLocaux: abolition('05-27'), source: OUTRE_MER, verifie: true },
  'saint-martin': { libelle: 'Saint-Martin', joursLocaux: abolition('05-27'), source: OUTRE_MER, verifie: false },
  'saint-barthelemy': { libelle: 'Saint-Barthélemy', joursLocaux: abolition('10-09'), source: OUTRE_MER, verifie: true },
  guyane: { libelle: 'Guyane', joursLocaux: abolition('06-10'), source: OUTRE_MER, verifie: true },
  reunion: { libelle: 'La Réunion', joursLocaux: abolition('12-20'), source: OUTRE_MER, verifie: true },
  mayotte: { libelle: 'Mayotte', joursLocaux: abolition('04-27'), source: OUTRE_MER, verifie: true },
  'nouvelle-caledonie': { libelle: 'Nouvelle-Calédonie', joursLocaux: [feteLocale('09-24')], source: DROIT_LOCAL_NON_LU, verifie: false },
  'polynesie-francaise': { libelle: 'Polynésie française', joursLocaux: [feteLocale('03-05'), vendrediSaint, feteLocale('11-20')], source: DROIT_LOCAL_NON_LU, verifie: false },
  'wallis-et-futuna': { libelle: 'Wallis-et-Futuna', joursLocaux: [feteLocale('04-28'), feteLocale('06-29'), feteLocale('07-29')], source: DROIT_LOCAL_NON_LU, verifie: false },
};

export const METROPOLE = 'metropole';
