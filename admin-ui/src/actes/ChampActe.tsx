import TextField from '@mui/material/TextField';
import type { Champ, Dossier } from '../api-client/types';
import { ChampChoix } from './ChampChoix';
import { ChampDate } from './ChampDate';
import { choixDuDossier } from './choixDuDossier';
import { ChampPersonne } from './ChampPersonne';
import type { ProprietesChamp } from './proprietes';

interface Props { champ: Champ; dossier: Dossier; valeur: unknown; changer: (valeur: unknown) => void; erreur?: string | undefined }

const OUI_NON = [{ valeur: 'oui', libelle: 'Oui' }, { valeur: 'non', libelle: 'Non' }];
const enOuiNon = (valeur: unknown) => (valeur === true ? 'oui' : valeur === false ? 'non' : '');
const enTexte = (valeur: unknown) => (typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : '');

/** Draws one field of an act from its schema, the same the API checks with. */
export function ChampActe({ champ, dossier, valeur, changer, erreur }: Props) {
  const commun = { nom: champ.nom, libelle: champ.libelle, requis: champ.requis, aide: champ.aide, erreur };
  const texte: ProprietesChamp<string> = { ...commun, valeur: enTexte(valeur), changer: (v) => changer(v === '' ? undefined : v) };
  switch (champ.type) {
    case 'date': return <ChampDate {...commun} valeur={enTexte(valeur) || null} changer={(v) => changer(v ?? undefined)} />;
    case 'choix': return <ChampChoix {...texte} choix={champ.choix ?? []} />;
    case 'oui-non': return <ChampChoix {...texte} valeur={enOuiNon(valeur)} changer={(v) => changer(v === 'oui')} choix={OUI_NON} />;
    case 'personne': return <ChampPersonne {...texte} />;
    case 'partie': case 'acte': case 'tache': case 'alerte': return <ChampChoix {...texte} choix={choixDuDossier(champ, dossier)} />;
    default: return (
      <TextField
        id={`champ-${champ.nom}`} name={champ.nom} label={champ.libelle} required={champ.requis} fullWidth autoComplete="off" value={texte.valeur}
        type={champ.type === 'nombre' ? 'number' : 'text'} multiline={champ.type === 'texte-long'} minRows={champ.type === 'texte-long' ? 3 : 1}
        onChange={(e) => changer(e.target.value === '' ? undefined : champ.type === 'nombre' ? Number(e.target.value) : e.target.value)}
        error={Boolean(erreur)} helperText={erreur ?? champ.aide}
      />
    );
  }
}
