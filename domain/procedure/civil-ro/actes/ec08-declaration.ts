import { estDateCivile } from '../../../commun';
import type { Partie } from '../../types';
import { eteindre, ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeLigne, texteDe } from '../../noyau/lecture';
import { refuser } from '../../noyau/refus';
import { champ, recu, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { chambres } from '../champs';
import { DELAIS_POURVOI } from '../lignes';
import { DEPOT } from '../../noyau/roles';

const ROLES = ['demandeur', 'defendeur', 'intervenant'];
const DEMEURES = ['metropole', 'outre-mer', 'etranger'];

function partieLisible(p: unknown): boolean {
  const { id, role, nom, demeure, conseil } = (p ?? {}) as Partial<Partie>;
  return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) && ROLES.includes(role as string) && typeof nom === 'string' && nom !== ''
    && DEMEURES.includes(demeure as string) && (conseil === undefined || (typeof conseil.nom === 'string' && estDateCivile(conseil.depuis)));
}

const partiesLisibles: Condition = (_etat, { donnees }) => {
  const parties = donnees['parties'];
  return parties === undefined || (Array.isArray(parties) && parties.length > 0 && parties.every(partieLisible)) ? null
    : refuser('champ-invalide', 'Chaque partie a un identifiant, un rôle, un nom et un lieu où elle demeure.', { champ: 'donnees.parties' });
};

const decrire = (donnees: Record<string, unknown>): Record<string, unknown> => {
  const [juridiction, date, rg] = ['juridiction', 'dateDecision', 'rg'].map((nom) => texteDe(donnees, nom));
  return {
    ...(juridiction && date ? { decisionAttaquee: { juridiction, date, ...(rg ? { rg } : {}) } } : {}),
    ...Object.fromEntries(['chambre', 'matiere', 'fictif'].flatMap((nom) => (donnees[nom] === undefined ? [] : [[nom, donnees[nom]]]))),
  };
};

export const ec08: RegleActe = {
  definition: recu({
    id: 'EC08', nom: 'declaration-pourvoi', titre: 'Déclaration de pourvoi', bouton: 'Enregistrer la déclaration de pourvoi',
    auteur: 'avocat aux Conseils', roles: DEPOT, articles: ['CPC 974', 'CPC 973', 'CPC 975', 'CPC 976'],
    region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'délai de pourvoi non expiré',
    ouvre: ['C22', 'C22b', 'C23', 'EC09'], ferme: ['C01', 'C02', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06'],
    champs: [
      champ('parties', 'Parties', 'objet', { aide: 'Liste : identifiant, rôle, nom, lieu où la partie demeure.' }),
      champ('juridiction', 'Juridiction qui a rendu la décision attaquée', 'texte'),
      champ('dateDecision', 'Date de la décision attaquée', 'date'),
      champ('rg', 'Numéro de répertoire général', 'texte'),
      champ('chambre', 'Chambre pressentie', 'choix', chambres),
      champ('matiere', 'Matière', 'texte'),
      champ('suspensif', 'Pourvoi suspensif', 'oui-non', { aide: 'Exclut la radiation de l’article 1009-1 du code de procédure civile.' }),
      champ('fictif', 'Données fictives', 'oui-non'),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    if (d.acte.donnees['parties'] !== undefined) d.fait('parties-declarees', {});
    const description = decrire(d.acte.donnees);
    if (Object.keys(description).length > 0) d.fait('dossier-decrit', description);
    // What a take-over does not tell is not known to be missing from the declaration.
    if (!d.etat.decisionAttaquee && !d.reprise) d.marque('mentions-incompletes', 'La déclaration ne désigne pas la décision attaquée : nullité encourue.', 'CPC 975');
    const demandeurs = d.cibles('demandeur');
    if (demandeurs.length === 0) d.marque('mentions-incompletes', 'La déclaration ne nomme aucun demandeur : nullité encourue.', 'CPC 975');
    const dejaDeclares = demandeurs.filter((p) => d.etat.regions[`DEM[${p.id}]`]?.etat !== undefined && d.etat.regions[`DEM[${p.id}]`]?.etat !== 'delai-ouvert');
    if (dejaDeclares.length > 0) d.marque('second-pourvoi', 'Un pourvoi a déjà été déclaré pour cette partie contre la même décision.', 'CPC 621');
    const nouveaux = demandeurs.filter((p) => !dejaDeclares.includes(p));
    const delais = echeancesDeLigne(d.etat, DELAIS_POURVOI).filter(({ partie }) => nouveaux.some(({ id }) => id === partie));
    solder(d, delais.filter(({ ligne }) => ligne !== 'C02'));
    eteindre(d, delais.filter(({ ligne }) => ligne === 'C02'), 'pourvoi formé');
    d.region(d.regionsDe('DEM', nouveaux), 'declare', { pourvoi: d.date });
    for (const regle of ['cpc-978-al1', 'cpc-978-additionnel', 'cpc-978-al2']) {
      ouvrir(d, { regle, region: 'DEM', parties: nouveaux });
    }
  },
};
