export interface Verrou { rendre: () => void }
export declare function empreinte(pid: number): string;
export declare function estVivant(marque: string): boolean;
export declare function prendreVerrou(fichier: string): Verrou | { tenuPar: number };
export declare function attendreVerrou(fichier: string, annoncer?: (pid: number) => void): Promise<Verrou>;
