import type { Root } from 'react-dom/client';
import { poserAuteur } from './actes/brouillon';
import { api, contenu, poserJeton } from './api-client/client';
import { ErreurApi } from './api-client/erreur';

/** One call tells who is there; the screens are loaded meanwhile. Nobody there: `client` is already leaving for the sign-in page. */
export async function demarrer(racine: Root): Promise<void> {
  const ecrans = import('./Application');
  try {
    const moi = await contenu(api.GET('/api/v1/moi'));
    poserJeton(moi.jetonCsrf);
    poserAuteur(moi.id);
    const { Application, choisirHabillage } = await ecrans;
    racine.render(<Application moi={moi} habillage={await choisirHabillage(moi.marqueEtat)} />);
  } catch (erreur) {
    if (erreur instanceof ErreurApi && erreur.status === 401) return;
    racine.render(
      <main style={{ font: '16px/1.5 system-ui', maxWidth: 560, margin: '15vh auto', padding: 16 }}>
        <h1>Diligence ne répond pas</h1>
        <p>Le service est momentanément indisponible. Ce que vous aviez commencé à saisir est conservé sur ce poste.</p>
        <button onClick={() => location.reload()}>Réessayer</button>
      </main>,
    );
  }
}
