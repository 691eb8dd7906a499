import { appliquer, etatInitial, type EtatPourvoi } from '@diligence/domain/procedure';
import type { Consignation, Incident, Inscription, Lot } from '../ports';
import type { RecuAccepte } from '../pourvoi';

/** A store for the time-skipping scenarios: keeps what it is given, refuses contradictions, and goes away when told to. */
export class StoreEnMemoire implements Consignation {
  private readonly tenus = new Map<string, { procedure: string; inscriptions: Inscription[]; incidents: Incident[] }>();
  enPanne = false;

  consigner({ numero, procedure, inscriptions, incidents }: Lot): Promise<void> {
    if (this.enPanne) return Promise.reject(new Error('Registre indisponible'));
    const tenu = this.tenus.get(numero) ?? { procedure, inscriptions: [], incidents: [] };
    for (const inscription of inscriptions) {
      const rang = inscription.fait.seq - 1;
      const deja = tenu.inscriptions[rang];
      if (rang > tenu.inscriptions.length || (deja && JSON.stringify(deja) !== JSON.stringify(inscription))) return Promise.reject(new Error(`Contradiction au fait ${rang + 1}`));
      tenu.inscriptions[rang] = inscription;
    }
    tenu.incidents.push(...incidents);
    this.tenus.set(numero, tenu);
    return Promise.resolve();
  }

  journal = (numero: string): Inscription[] => [...(this.tenus.get(numero)?.inscriptions ?? [])];
  incidents = (numero: string): Incident[] => [...(this.tenus.get(numero)?.incidents ?? [])];

  etat(numero: string): EtatPourvoi {
    return appliquer(etatInitial(numero, this.tenus.get(numero)?.procedure ?? ''), this.journal(numero).map(({ fait }) => fait));
  }

  chercherRecu(numero: string, acteId: string): Promise<{ empreinte: string; recu: RecuAccepte } | null> {
    return Promise.resolve(this.journal(numero).find(({ acte }) => acte?.recu.acteId === acteId)?.acte ?? null);
  }
}
