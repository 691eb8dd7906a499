const CODES: Record<string, string> = {
  CPC: 'du code de procédure civile',
  CPP: 'du code de procédure pénale',
  COJ: 'du code de l’organisation judiciaire',
};

/** `CPC 978 al. 1` → « article 978, alinéa 1er, du code de procédure civile »; any other citation as it is. */
export function citer(article: string): string {
  const lu = /^(\w+) (\S+)(?: al\. (\d+))?( in fine)?$/.exec(article);
  const code = lu && CODES[lu[1] ?? ''];
  if (!lu || !code) return article;
  const alinea = lu[3] ? `, alinéa ${lu[3] === '1' ? '1er' : lu[3]}${lu[4] ?? ''},` : '';
  return `article ${lu[2]}${alinea} ${code}`;
}
