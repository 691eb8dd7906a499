import { appliquer, etatInitial, numeroter, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { droitEnVigueur } from '@diligence/domain/regles';
import { acte, declaration } from '@diligence/workflows/essais';
import { creerDecideur } from '.';

const KIO = 1024;
const octets = (valeur: unknown): number => Buffer.byteLength(JSON.stringify(valeur));
const { decider } = creerDecideur({ droit: droitEnVigueur() });
const maintenant = '2035-03-01T09:00:00.000Z';

async function jouer(etat: EtatPourvoi, soumis: ActeSoumis): Promise<{ suivant: EtatPourvoi; poids: number }> {
  const jugement = await decider({ etat, acte: soumis, maintenant });
  if (!jugement.accepte) throw new Error(jugement.refus.message);
  return { suivant: appliquer(etat, numeroter(etat, jugement.faits, { auteur: soumis.auteur, enregistreLe: maintenant })), poids: octets(jugement.faits) };
}

it('Avec trois cents parties, aucun acte n’établit plus de 64 Kio de faits et l’état transmis tient en 512 Kio.', async () => {
  const parties = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, role: i < 150 ? 'demandeur' : 'defendeur', nom: `Société fictive ${i}`, demeure: i % 3 ? 'metropole' : 'outre-mer' }));
  const depot = declaration('2035-01-04');
  const actes = [
    { ...depot, donnees: { ...depot.donnees, parties } },
    ...parties.slice(150, 160).map(({ id }) => acte('constitution-en-defense', '2035-02-01', { partie: id })),
    acte('memoire-ampliatif-remis', '2035-02-15'),
    acte('memoire-ampliatif-notifie', '2035-02-20'),
  ];
  let etat = etatInitial('35-95.900', 'civil-ro');
  let leplusLourd = 0;
  for (const soumis of actes) {
    const { suivant, poids } = await jouer(etat, soumis);
    etat = suivant;
    leplusLourd = Math.max(leplusLourd, poids);
  }
  expect(Object.keys(etat.parties)).toHaveLength(300);
  expect(leplusLourd).toBeLessThanOrEqual(64 * KIO);
  expect(octets(etat)).toBeLessThanOrEqual(512 * KIO);
});
