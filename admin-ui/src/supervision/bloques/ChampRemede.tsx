import TextField from '@mui/material/TextField';
import { ChampChoix } from '../../actes/ChampChoix';
import { ChampDate } from '../../actes/ChampDate';
import { ChampPersonne } from '../../actes/ChampPersonne';
import { useDossier } from '../../api-client/requetes';
import type { Blocage, RemedeOffert } from '../types';
import { choixObjets } from './choixObjets';

interface Props { champ: RemedeOffert['champs'][number]; blocage: Blocage; valeur: string; changer: (valeur: string | null) => void; erreur?: string | undefined }

/** A field of a remedy, in the form that suits what it asks. */
export function ChampRemede({ champ, blocage, valeur, changer, erreur }: Props) {
  const { data: dossier } = useDossier(blocage.numero ?? '');
  const communs = { nom: champ.nom, libelle: champ.libelle, requis: champ.requis, erreur };
  if (champ.type === 'personne') return <ChampPersonne {...communs} valeur={valeur} changer={changer} />;
  if (champ.type === 'date') return <ChampDate {...communs} valeur={valeur || null} changer={changer} />;
  const choix = choixObjets(champ, blocage, dossier);
  if (choix) return <ChampChoix {...communs} valeur={valeur} changer={changer} choix={choix} aide={choix.length === 0 ? 'Rien de tel dans ce dossier.' : undefined} />;
  return <TextField name={champ.nom} label={champ.libelle} required={champ.requis} fullWidth value={valeur} onChange={(e) => changer(e.target.value)} error={Boolean(erreur)} helperText={erreur} />;
}
