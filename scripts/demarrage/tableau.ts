import { COMPTES_DEMO } from '../../api/identite/comptes';
import { CHAMBRES, ROLES } from '@diligence/domain/personne';
import type { Adresses } from './reglages';

/** Addresses and demonstration accounts, as printed once all is ready. */
export function tableau(lieux: Adresses, demarrageMs: number): string {
  const adresses = [
    ['Diligence', lieux.interne],
    ['API', `${lieux.interne}/api/openapi.json`],
    ['API des partenaires', `${lieux.partenaires}/api/openapi.json`],
    ['Interface de Temporal', `${lieux.interne}/moteur`],
    ['Fournisseur d’identité', lieux.identite],
  ];
  const comptes = COMPTES_DEMO.filter(({ principal }) => principal).map(({ id, prenom, nom, role, chambre }) => [id, `${prenom} ${nom}`, chambre ? `${ROLES[role]}, ${CHAMBRES[chambre]}` : ROLES[role]]);
  return [
    `\nDiligence est prête en ${Math.round(demarrageMs / 1000)} s.\n`,
    ...colonnes(adresses),
    '\nComptes de démonstration (personnes fictives, choisies à l’écran de connexion)\n',
    ...colonnes(comptes),
    '\nCtrl-C arrête tout ; les données restent dans .data/ (« npm start -- --reset » repart de zéro).\n',
  ].join('\n');
}

function colonnes(lignes: string[][]): string[] {
  const largeurs = lignes[0]!.map((_, i) => Math.max(...lignes.map((ligne) => ligne[i]!.length)));
  return lignes.map((ligne) => `  ${ligne.map((cellule, i) => cellule.padEnd(largeurs[i]!)).join('   ')}`.trimEnd());
}
