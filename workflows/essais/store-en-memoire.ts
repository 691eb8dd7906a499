import type { EtatPourvoi } from '@diligence/domain/procedure';
import type { Consignation, Incident, Inscription, Lot } from '../ports';
import type { RecuAccepte } from '../pourvoi';

/** A store for the time-skipping scenarios: keeps what it is given, refuses contradictions, and goes away when told to. */
export class StoreEnMemoire implements Consignation {
  readonly lots: Lot[] = [];
  private readonly inscriptions = new Map<string, Inscription[]>();
  enPanne = false;

  consigner(lot: Lot): Promise<void> {
    if (this.enPanne) return Promise.reject(new Error('Registre indisponible'));
    const tenues = this.journal(lot.etat.numero);
    for (const inscription of lot.inscriptions) {
      const rang = inscription.fait.seq - 1;
      const deja = tenues[rang];
      if (rang > tenues.length || (deja && JSON.stringify(deja) !== JSON.stringify(inscription))) return Promise.reject(new Error(`Contradiction au fait ${rang + 1}`));
      tenues[rang] = inscription;
    }
    this.inscriptions.set(lot.etat.numero, tenues);
    this.lots.push(lot);
    return Promise.resolve();
  }

  journal = (numero: string): Inscription[] => [...(this.inscriptions.get(numero) ?? [])];

  chercherRecu(numero: string, acteId: string): Promise<{ empreinte: string; recu: RecuAccepte } | null> {
    return Promise.resolve(this.journal(numero).find(({ acte }) => acte?.recu.acteId === acteId)?.acte ?? null);
  }

  private dernierLot = (numero: string): Lot | undefined => this.lots.filter(({ etat }) => etat.numero === numero).at(-1);
  etat = (numero: string): EtatPourvoi | undefined => this.dernierLot(numero)?.etat;
  incidents = (numero: string): Incident[] => this.dernierLot(numero)?.incidents ?? [];
}
