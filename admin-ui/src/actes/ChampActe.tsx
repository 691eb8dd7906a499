import TextField from '@mui/material/TextField';
import { useReferentiels } from '../api-client/requetes';
import type { Champ } from '../api-client/types';
import type { Valeurs } from './brouillon';
import { ChampChoix } from './ChampChoix';
import { ChampDate } from './ChampDate';
import { ChampPersonne } from './ChampPersonne';
import { ChampPersonnes } from './ChampPersonnes';
import { choixDuDossier, type Designable } from './choixDuDossier';
import type { ProprietesChamp } from './proprietes';

interface Props {
  champ: Champ;
  dossier: Designable;
  valeurs: Valeurs;
  /** Takes the values that change, by field; a person brings her name with her. */
  changer: (valeurs: Valeurs) => void;
  erreurs: Record<string, string>;
  /** Field that takes the name of the person this one designates. */
  nomDeLaPersonne?: string | undefined;
}

const OUI_NON = [{ valeur: 'oui', libelle: 'Oui' }, { valeur: 'non', libelle: 'Non' }];
const enOuiNon = (valeur: unknown) => (valeur === true ? 'oui' : valeur === false ? 'non' : '');
const enTexte = (valeur: unknown) => (typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : '');
const enListe = (valeur: unknown) => (Array.isArray(valeur) ? valeur.map(String) : []);

/** Draws one field of an act from its schema, the same the API checks with. */
export function ChampActe({ champ, dossier, valeurs, changer, erreurs, nomDeLaPersonne }: Props) {
  const { personnes } = useReferentiels();
  const { nom, type } = champ;
  const valeur = valeurs[nom];
  const poser = (nouvelle: unknown) => changer({ [nom]: nouvelle });
  const commun = { nom, libelle: champ.libelle, requis: champ.requis, aide: [champ.aide, champ.usage].filter(Boolean).join(' ') || undefined, erreur: erreurs[nom] };
  const texte: ProprietesChamp<string> = { ...commun, valeur: enTexte(valeur), changer: (v) => poser(v === '' ? undefined : v) };
  const designer = (id: string) =>
    changer({ [nom]: id || undefined, ...(nomDeLaPersonne ? { [nomDeLaPersonne]: personnes.find((p) => p.id === id)?.nom } : {}) });
  switch (type) {
    case 'date': return <ChampDate {...commun} valeur={enTexte(valeur) || null} changer={(v) => poser(v ?? undefined)} />;
    case 'choix': return <ChampChoix {...texte} choix={champ.choix ?? []} />;
    case 'oui-non': return <ChampChoix {...texte} valeur={enOuiNon(valeur)} changer={(v) => poser(v === 'oui')} choix={OUI_NON} />;
    case 'personne': return <ChampPersonne {...texte} changer={designer} />;
    case 'partie': case 'acte': case 'tache': case 'alerte': return <ChampChoix {...texte} choix={choixDuDossier(champ, dossier)} />;
    case 'objet': return nom === 'personnes' ? <ChampPersonnes {...commun} valeur={enListe(valeur)} changer={poser} /> : null;
    default: return (
      <TextField
        id={`champ-${nom}`} name={nom} label={champ.libelle} required={champ.requis} fullWidth autoComplete="off" value={texte.valeur}
        type={type === 'nombre' ? 'number' : 'text'} multiline={type === 'texte-long'} minRows={type === 'texte-long' ? 3 : 1}
        onChange={(e) => poser(e.target.value === '' ? undefined : type === 'nombre' ? Number(e.target.value) : e.target.value)}
        error={Boolean(erreurs[nom])} helperText={erreurs[nom] ?? commun.aide}
      />
    );
  }
}
