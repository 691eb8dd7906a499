/**
 * `npm run reconcilier [-- --reparer]`: compares engine, journal and read model, dossier by dossier. French lines on the
 * error output, one JSON report on the standard output. Ends with 0 when no gap remains, 1 when some do, 2 on a failure.
 */
import { connecter, modeles } from '@diligence/activities/store';
import { reconcilier } from '@diligence/activities/reconciliation';
import { creerClient, lireReglages, ouvrirTrousseau } from '@diligence/temporal';

async function principal(avecReparation: boolean): Promise<number> {
  const reglages = lireReglages(process.env);
  const store = await connecter(reglages.mongo);
  const m = modeles(store);
  const client = creerClient(reglages, ouvrirTrousseau(process.env, m));
  try {
    const rapport = await reconcilier({ m, client }, avecReparation);
    for (const { texte } of rapport.repares) console.error(`Réparé : ${texte}`);
    for (const { texte } of rapport.ecarts) console.error(`Écart : ${texte}`);
    console.error(`${rapport.dossiers} dossiers comparés, ${rapport.repares.length} réparations, ${rapport.ecarts.length} écarts restants.`);
    console.log(JSON.stringify(rapport));
    return rapport.ecarts.length > 0 ? 1 : 0;
  } finally {
    await client.connection.close();
    await store.close();
  }
}

principal(process.argv.includes('--reparer')).then(
  (code) => process.exit(code),
  (erreur: unknown) => {
    console.error(`La réconciliation n’a pas abouti : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
    process.exit(2);
  },
);
