import type { Demeure } from '../../delais/types';
import { rubriquesPenales } from '../noyau/declaration';
import { choix, demeures } from '../noyau/formulaire';
import { DEPOT } from '../noyau/roles';
import { texteDe } from '../noyau/lecture';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { refuser } from '../noyau/refus';
import type { ActeSoumis, EtatPourvoi, Partie, RolePartie } from '../types';

/** What only criminal matters ask of a party. */
function penale(donnees: Record<string, unknown>, connue: Partie | undefined): Pick<Partie, 'qualite' | 'detenu' | 'horsIle'> {
  const valeurs = { qualite: donnees['qualite'] ?? connue?.qualite, detenu: donnees['detenu'] ?? connue?.detenu, horsIle: donnees['horsIle'] ?? connue?.horsIle };
  return Object.fromEntries(Object.entries(valeurs).filter(([, v]) => v !== undefined));
}

/** What holds whatever the matter, and stays when it is not given. */
function gardee(donnees: Record<string, unknown>, connue: Partie | undefined): Pick<Partie, 'adresse' | 'personne'> {
  const adresse = texteDe(donnees, 'adresse') ?? connue?.adresse;
  return { ...(adresse ? { adresse } : {}), ...(connue?.personne ? { personne: connue.personne } : {}) };
}

/** The party as it will stand: what is not given keeps its value. */
function partieDe(etat: EtatPourvoi, { donnees, dateActe }: ActeSoumis): Partie | null {
  const id = String(donnees['identifiant']);
  const connue = etat.parties[id];
  const [role, nom] = [texteDe(donnees, 'role') ?? connue?.role, texteDe(donnees, 'nom') ?? connue?.nom];
  if (role === undefined || nom === undefined) return null;
  const avocat = texteDe(donnees, 'avocat');
  const dispensee = donnees['dispensee'] ?? connue?.dispensee;
  const conseil = avocat ? { nom: avocat, depuis: texteDe(donnees, 'avocatDepuis') ?? dateActe } : connue?.conseil;
  return {
    id, role: role as RolePartie, nom, demeure: (texteDe(donnees, 'demeure') ?? connue?.demeure ?? 'metropole') as Demeure,
    ...(dispensee === undefined ? {} : { dispensee: dispensee === true }), ...(conseil ? { conseil } : {}), ...gardee(donnees, connue), ...penale(donnees, connue),
  };
}

export const ge11: RegleActe = {
  definition: deGestion({
    id: 'GE11', nom: 'inscrire-partie', titre: 'Ajout ou modification d’une partie', bouton: 'Inscrire la partie', auteur: 'greffe', roles: DEPOT, articles: ['CPC 975', 'CPC 1023'], region: 'DOSSIER', cible: 'dossier',
    champs: [
      champ('identifiant', 'Identifiant', 'texte', { ...requis, aide: 'Celui d’une partie connue la modifie.' }),
      champ('role', 'Rôle', 'choix', choix(['demandeur', 'Demandeur'], ['defendeur', 'Défendeur'], ['intervenant', 'Intervenant'])), champ('nom', 'Nom', 'texte'),
      champ('demeure', 'Demeure', 'choix', { ...demeures, aide: 'Un changement ne déplace pas les délais déjà ouverts ; une erreur se rectifie.' }),
      champ('adresse', 'Adresse', 'texte'),
      champ('dispensee', 'Dispensée de représentation', 'oui-non'), champ('avocat', 'Avocat aux Conseils', 'texte'), champ('avocatDepuis', 'Constitué le', 'date'),
      ...rubriquesPenales,
    ],
  }),
  coherence: (etat, acte) => (partieDe(etat, acte) ? null : refuser('champ-manquant', 'Une partie nouvelle a un rôle et un nom.', { champ: 'donnees.nom' })),
  effets(d) {
    const partie = partieDe(d.etat, d.acte)!;
    const avant = d.etat.parties[partie.id];
    if (avant) d.fait('partie-modifiee', { partie: partie.id, avant, apres: partie });
    else d.fait('partie-ajoutee', { partie });
  },
};
