export declare const racine: string;
export declare const node24: string;
