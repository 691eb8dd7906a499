import { projeter } from '@diligence/domain/dossier';
import { appliquer, numeroter, prochainReveil, type EtatPourvoi } from '@diligence/domain/procedure';
import { verifierVivacite, type Annuaire } from '@diligence/domain/supervision';
import { droitEnVigueur } from '@diligence/domain/regles';
import { COMPTES_DEMO } from '../../api/identite/comptes';
import { genererStock } from '../../scripts/reprise/demo/stock';
import { examiner } from '../../scripts/reprise/examiner';
import { creerDecideur } from '../decider';

const MAINTENANT = '2026-11-23T09:00:00.000Z';
const annuaire: Annuaire = Object.fromEntries(COMPTES_DEMO.map(({ id, role, chambre }) => [id, [{ role, ...(chambre ? { chambre } : {}) }]]));
const decideur = creerDecideur({ droit: droitEnVigueur() });

/** As the engine does: what has expired is noted at once. */
async function reveiller(etat: EtatPourvoi): Promise<EtatPourvoi> {
  const reveil = prochainReveil(etat);
  if (reveil === null || reveil > MAINTENANT) return etat;
  const jugement = await decideur.constaterEcheances({ etat, acteId: `reveil:${reveil}`, maintenant: MAINTENANT });
  if (!jugement.accepte) throw new Error(jugement.refus.message);
  return reveiller(appliquer(etat, numeroter(etat, jugement.faits, { auteur: { id: 'diligence', role: 'systeme' }, enregistreLe: MAINTENANT })));
}

test('Trois cents dossiers sains, à tous les stades de la procédure, ne donnent aucune exception.', async () => {
  const trouvees: string[] = [];
  let reveilles = 0;
  for (const { dossier, stade } of genererStock({ combien: 300, aujourdhui: '2026-11-23' })) {
    const examen = await examiner(dossier, MAINTENANT);
    if (!examen.ok) throw new Error(`${dossier.numero} : ${examen.erreur.message}`);
    const etat = await reveiller(examen.valeur.etat);
    if (etat !== examen.valeur.etat) reveilles += 1;
    const constat = { moteur: { sort: 'vivant' as const, activites: [] }, journal: { entrees: etat.seq, dernier: etat.seq }, annonce: etat.version, annuaire, ecarts: [] };
    trouvees.push(...verifierVivacite(projeter(etat), constat, MAINTENANT).map(({ code, raison }) => `${stade.code} : ${code} (${raison})`));
  }
  expect(trouvees).toEqual([]);
  expect(reveilles).toBeGreaterThan(0);
});
