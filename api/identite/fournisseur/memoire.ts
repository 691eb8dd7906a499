import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entree { contenu: AdapterPayload; finMs: number }
const ENTREES_MAX = 10_000;

/** Where the demonstration provider keeps its grants: this process's memory, and nowhere else. */
export class Memoire implements Adapter {
  private static readonly entrees = new Map<string, Entree>();
  constructor(private readonly modele: string) {}

  async upsert(id: string, contenu: AdapterPayload, dureeS: number): Promise<void> {
    Memoire.entrees.set(this.cle(id), { contenu, finMs: Date.now() + (dureeS || 3600) * 1000 });
    const [plusAncienne] = Memoire.entrees.keys();
    if (Memoire.entrees.size > ENTREES_MAX && plusAncienne) Memoire.entrees.delete(plusAncienne);
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    const entree = Memoire.entrees.get(this.cle(id));
    return entree && entree.finMs > Date.now() ? entree.contenu : undefined;
  }
  findByUid = (uid: string): Promise<AdapterPayload | undefined> => this.chercher((c) => c.uid === uid);
  findByUserCode = (code: string): Promise<AdapterPayload | undefined> => this.chercher((c) => c.userCode === code);
  async destroy(id: string): Promise<void> { Memoire.entrees.delete(this.cle(id)); }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [cle, { contenu }] of Memoire.entrees) if (contenu.grantId === grantId) Memoire.entrees.delete(cle);
  }
  async consume(id: string): Promise<void> {
    const entree = Memoire.entrees.get(this.cle(id));
    if (entree) entree.contenu.consumed = Math.floor(Date.now() / 1000);
  }

  private cle(id: string): string { return `${this.modele}:${id}`; }
  private async chercher(test: (c: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    return [...Memoire.entrees].find(([cle, { contenu }]) => cle.startsWith(`${this.modele}:`) && test(contenu))?.[1].contenu;
  }
}
