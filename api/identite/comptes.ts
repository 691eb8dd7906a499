import type { Chambre, Personne, Role } from '@diligence/domain/personne';

/** A fictitious person of the demonstration directory. No real name, no real address. */
export interface CompteDemo {
  id: string;
  prenom: string;
  nom: string;
  role: Role;
  /** Chamber of assignment; absent for those who serve the whole Court. */
  chambre?: Chambre;
  /** Law firm of an avocat aux Conseils, as written in `Partie.conseil.nom`. */
  cabinet?: string;
  /** Capacity in which the person acts. */
  qualite?: string;
  /** Shown first on the login page and printed at start. */
  principal?: boolean;
}

const compte = (id: string, prenom: string, nom: string, role: Role, reste: Partial<CompteDemo> = {}): CompteDemo => ({ id, prenom, nom, role, ...reste });

/** The demonstration directory: each role, and for each chamber who is needed to bring a pourvoi to its end. */
export const COMPTES_DEMO: readonly CompteDemo[] = [
  compte('claire.vasseur', 'Claire', 'Vasseur', 'greffier', { chambre: 'C1', principal: true }),
  compte('yves.cordier', 'Yves', 'Cordier', 'directeur-greffe', { principal: true }),
  compte('helene.maurin', 'Hélène', 'Maurin', 'conseiller', { chambre: 'C1', principal: true }),
  compte('paul.esteve', 'Paul', 'Estève', 'conseiller', { chambre: 'C1' }),
  compte('nadia.belkacem', 'Nadia', 'Belkacem', 'conseiller', { chambre: 'C1' }),
  compte('bernard.lacaze', 'Bernard', 'Lacaze', 'president', { chambre: 'C1', principal: true }),
  compte('irene.fabiani', 'Irène', 'Fabiani', 'avocat-general', { chambre: 'C1', principal: true }),
  compte('odile.renaudin', 'Odile', 'Renaudin', 'premier-president', { qualite: 'déléguée du premier président', principal: true }),
  compte('marc.tellier', 'Marc', 'Tellier', 'superviseur', { principal: true }),
  compte('sonia.prigent', 'Sonia', 'Prigent', 'administrateur', { principal: true }),
  compte('nathalie.ferrand', 'Nathalie', 'Ferrand', 'administrateur', { chambre: 'C1' }),
  compte('louis.delattre', 'Louis', 'Delattre', 'avocat-aux-conseils', { cabinet: 'SCP Delattre et Morin', principal: true }),
  compte('anne.morvan', 'Anne', 'Morvan', 'avocat-aux-conseils', { cabinet: 'SCP Morvan et Lebrun' }),

  compte('thomas.giraud', 'Thomas', 'Giraud', 'greffier', { chambre: 'C2' }),
  compte('agnes.rousselin', 'Agnès', 'Rousselin', 'conseiller', { chambre: 'C2' }),
  compte('karim.haddad', 'Karim', 'Haddad', 'conseiller', { chambre: 'C2' }),
  compte('lucie.bonnard', 'Lucie', 'Bonnard', 'president', { chambre: 'C2' }),
  compte('etienne.soulier', 'Étienne', 'Soulier', 'avocat-general', { chambre: 'C2' }),

  compte('mireille.castan', 'Mireille', 'Castan', 'greffier', { chambre: 'C3' }),
  compte('jean.peyrac', 'Jean', 'Peyrac', 'conseiller', { chambre: 'C3' }),
  compte('sylvie.aubert', 'Sylvie', 'Aubert', 'conseiller', { chambre: 'C3' }),
  compte('remi.chastang', 'Rémi', 'Chastang', 'president', { chambre: 'C3' }),
  compte('laure.dumesnil', 'Laure', 'Dumesnil', 'avocat-general', { chambre: 'C3' }),

  compte('damien.leroux', 'Damien', 'Leroux', 'greffier', { chambre: 'CO' }),
  compte('valerie.noblet', 'Valérie', 'Noblet', 'conseiller', { chambre: 'CO' }),
  compte('hugo.santerre', 'Hugo', 'Santerre', 'conseiller', { chambre: 'CO' }),
  compte('francois.ygouf', 'François', 'Ygouf', 'president', { chambre: 'CO' }),
  compte('celine.armand', 'Céline', 'Armand', 'avocat-general', { chambre: 'CO' }),

  compte('fatou.diarra', 'Fatou', 'Diarra', 'greffier', { chambre: 'SO' }),
  compte('gilles.montel', 'Gilles', 'Montel', 'conseiller', { chambre: 'SO' }),
  compte('isabelle.torrent', 'Isabelle', 'Torrent', 'conseiller', { chambre: 'SO' }),
  compte('pascal.vignaud', 'Pascal', 'Vignaud', 'president', { chambre: 'SO' }),
  compte('judith.kerjean', 'Judith', 'Kerjean', 'avocat-general', { chambre: 'SO' }),

  compte('aurelie.blondel', 'Aurélie', 'Blondel', 'greffier', { chambre: 'CR' }),
  compte('olivier.marchal', 'Olivier', 'Marchal', 'conseiller', { chambre: 'CR' }),
  compte('camille.roca', 'Camille', 'Roca', 'conseiller', { chambre: 'CR' }),
  compte('denis.fauvel', 'Denis', 'Fauvel', 'president', { chambre: 'CR' }),
  compte('martine.olivet', 'Martine', 'Olivet', 'avocat-general', { chambre: 'CR' }),

  compte('anouk.delmas', 'Anouk', 'Delmas', 'greffier', { chambre: 'CJ' }),
  compte('victor.ansel', 'Victor', 'Ansel', 'conseiller', { chambre: 'CJ' }),
  compte('solange.meyrac', 'Solange', 'Meyrac', 'president', { chambre: 'CJ' }),
  compte('gaspard.thery', 'Gaspard', 'Théry', 'avocat-general', { chambre: 'CJ' }),
];

const DEPUIS_TOUJOURS = '2000-01-01';
/** The demonstration accounts of the Court's own members, as cards of its directory. */
export const PERSONNES_DEMO: readonly Personne[] = COMPTES_DEMO.filter(({ cabinet }) => cabinet === undefined).map(({ id, prenom, nom, role, chambre, qualite }) => ({
  _id: id, nom: `${prenom} ${nom}`, version: 1, fonctions: [{ id: 'initiale', role, du: DEPUIS_TOUJOURS, ...(chambre ? { chambre } : {}), ...(qualite ? { qualite } : {}) }],
}));

/** The fictitious partner system: signs in with client credentials, not as a person. */
export const PARTENAIRE_DEMO = { id: 'ordre-demo', nom: 'Ordre des avocats aux Conseils (démonstration)', secret: 'secret-fictif-de-demonstration' } as const;

/** Audience of the bearer tokens given to partner systems. */
export const AUDIENCE_PARTENAIRES = 'urn:diligence:partenaires';

/** Finds an account of the demonstration directory. */
export const compteDemo = (id: string): CompteDemo | undefined => COMPTES_DEMO.find((c) => c.id === id);
