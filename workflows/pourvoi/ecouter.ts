import { CancellationScope, setHandler } from '@temporalio/workflow';
import { ACTES } from './actes';
import type { DossierVivant } from './dossier-vivant';
import { messageActe, messages } from './pourvoi.messages';
import { recevoir } from './recevabilite';
import { traiterActe } from './traiter-acte';

/** One Update per act of the catalogue; `suivre` runs after each, heard or refused. */
export function ecouter(dossier: DossierVivant, suivre: () => void): void {
  setHandler(messages.etat, () => dossier.etat, { description: 'État du pourvoi' });
  setHandler(messages.inscriptions, (apres) => dossier.inscriptions.filter(({ fait }) => fait.seq > apres), { description: 'Faits enregistrés après un numéro' });
  for (const connu of ACTES) {
    setHandler(
      messageActe(connu.nom),
      (acte) =>
        CancellationScope.nonCancellable(async () => {
          const recu = await traiterActe(dossier, acte);
          suivre();
          return recu;
        }),
      { validator: (acte) => recevoir(dossier, connu, acte), description: connu.titre },
    );
  }
}
