import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import PlayCircle from '@mui/icons-material/PlayCircleOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as LienRoute } from 'react-router';
import type { Designation, DossierResume } from '../../api-client/types';
import { DateLimite } from '../../commun/DateLimite';
import { dateCourte } from '../../commun/dates';
import { Puce } from '../../commun/Puce';
import { CHAMBRES, nomDe } from '../../commun/referentiel';
import { Urgence } from '../../commun/Urgence';

export interface Colonne {
  libelle: string;
  /** Names of the columns that an export holds for this one. */
  export: string[];
  triable?: boolean;
  rendre: (dossier: DossierResume, noms: NomsDeProcedure) => ReactNode;
}
export type NomsDeProcedure = ReadonlyMap<string, string>;

const secondaire = (texte: ReactNode) => <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>{texte}</Typography>;
const designe = ({ designations }: DossierResume, fonction: Designation['fonction']) => designations.filter((d) => d.fonction === fonction && !d.au).map(({ nom }) => nom).join(', ');

/** The stage is a word and a shape: running, or closed. */
function Etape({ etapeTexte, clos }: DossierResume) {
  const Forme = clos ? CheckCircle : PlayCircle;
  return (
    <Box component="span" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: clos ? 'text.secondary' : 'text.primary' }}>
      <Forme titleAccess={clos ? 'Clos' : 'En cours'} sx={{ fontSize: 17, mt: '3px', color: clos ? 'text.secondary' : 'primary.main' }} />{etapeTexte}
    </Box>
  );
}

function Numero({ numero, parties, urgent, restreint }: DossierResume) {
  const detenue = parties.some(({ detenu }) => detenu);
  return (
    <>
      <Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{numero}</Link>
      {restreint ? <LockOutlined titleAccess="Restreint aux personnes désignées" sx={{ fontSize: 15, ml: 0.5, verticalAlign: 'text-bottom' }} /> : null}
      {detenue || urgent ? <Box sx={{ mt: 0.25 }}>{detenue ? <Puce ton="aujourdhui">partie détenue</Puce> : <Urgence />}</Box> : null}
    </>
  );
}

function Echeance({ prochaineEcheance: prochaine }: DossierResume) {
  if (!prochaine) return secondaire('aucune en cours');
  return <><DateLimite date={prochaine.alertePrudente} surUneLigne />{secondaire(prochaine.intitule)}</>;
}

/** Every column there is, in the order in which they are offered. */
export const COLONNES: Record<string, Colonne> = {
  numero: { libelle: 'Numéro', export: ['numero'], triable: true, rendre: (d) => <Numero {...d} /> },
  intitule: { libelle: 'Parties', export: ['intitule'], triable: true, rendre: (d) => d.intitule },
  chambre: { libelle: 'Chambre', export: ['chambre'], triable: true, rendre: (d) => nomDe(CHAMBRES, d.chambre) },
  etape: { libelle: 'Étape', export: ['etape'], triable: true, rendre: (d) => <Etape {...d} /> },
  prochaineEcheance: { libelle: 'Prochaine échéance', export: ['prochaineEcheance', 'datePrudente'], triable: true, rendre: (d) => <Echeance {...d} /> },
  rapporteur: { libelle: 'Rapporteur', export: ['rapporteur'], rendre: (d) => designe(d, 'rapporteur') || secondaire('à désigner') },
  procedure: { libelle: 'Procédure', export: ['procedure'], triable: true, rendre: (d, noms) => noms.get(d.procedure) ?? d.procedure },
  matiere: { libelle: 'Matière', export: ['matiere'], triable: true, rendre: (d) => d.matiere },
  taches: { libelle: 'Tâches à faire', export: ['taches'], rendre: (d) => d.tachesOuvertes },
  depot: { libelle: 'Déclaré le', export: ['depot'], triable: true, rendre: (d) => (d.depot ? dateCourte(d.depot) : null) },
  juridiction: { libelle: 'Décision attaquée', export: ['juridiction', 'dateDecision'], rendre: ({ decisionAttaquee: decision }) => (decision ? <>{decision.juridiction}{secondaire(dateCourte(decision.date))}</> : null) },
  rg: { libelle: 'Répertoire général', export: ['rg'], rendre: (d) => d.decisionAttaquee?.rg },
  greffier: { libelle: 'Greffier', export: ['greffier'], rendre: (d) => designe(d, 'greffier') },
};

export const COLONNES_USUELLES = ['numero', 'intitule', 'chambre', 'etape', 'prochaineEcheance', 'rapporteur'];

/** Columns that still exist, the number always first; the usual ones when none was chosen. */
export function colonnesChoisies(noms: readonly string[] | undefined): string[] {
  const connues = (noms ?? []).filter((nom) => nom !== 'numero' && Object.hasOwn(COLONNES, nom));
  return connues.length > 0 ? ['numero', ...connues] : COLONNES_USUELLES;
}
