import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DefinitionActe } from '../api-client/types';
import { ChampActe } from '../actes/ChampActe';
import { ChampDate } from '../actes/ChampDate';
import type { Valeurs } from '../actes/brouillon';
import { champDuNom } from '../actes/champsDessines';
import { CHAMP_DATE } from '../actes/valeursInitiales';
import { Article } from '../commun/Article';
import { pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { ApercuLot } from './ApercuLot';
import type { CibleLot } from './lot';
import { ResultatLot } from './ResultatLot';
import { useApercuLot } from './useApercuLot';
import { useLot } from './useLot';

interface Props {
  definition: DefinitionActe;
  cibles: readonly CibleLot[];
  /** Fields of the act already known, common to all. */
  connus?: Valeurs | undefined;
  fermer: () => void;
}

const AUCUN_DOSSIER = { parties: [], actes: [], taches: [], alertes: [] };

/** One act on many dossiers: one form, what it would do on each, then what became of each. */
export function FormulaireLot({ definition, cibles, connus, fermer }: Props) {
  const { commune, valeurs, changer, erreurs, saisi, enregistrer, enCours, panne, sorts } = useLot(definition, cibles, connus);
  const apercu = useApercuLot(cibles, sorts ? null : saisi);
  if (sorts) return <Stack sx={{ gap: 2 }}><ResultatLot definition={definition} sorts={sorts} cibles={cibles} /><Box><Button variant="contained" onClick={fermer}>Revenir à la liste</Button></Box></Stack>;
  return (
    <Stack component="form" noValidate aria-label={definition.titre} sx={{ gap: 2, pt: 1 }} onSubmit={(evenement) => { evenement.preventDefault(); enregistrer(); }}>
      <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <span>{pluriel(cibles.length, 'dossier')}, chacun recevant son propre acte.</span>{definition.articles.map((article) => <Article key={article} reference={article} />)}
      </Typography>
      <ChampDate nom={CHAMP_DATE} libelle="Date de l’acte" requis sens="passee" valeur={(valeurs[CHAMP_DATE] as string | undefined) ?? null} changer={(v) => changer({ [CHAMP_DATE]: v })} erreur={erreurs[CHAMP_DATE]} />
      {commune.champs.map((champ) => <ChampActe key={champ.nom} champ={champ} dossier={AUCUN_DOSSIER} valeurs={valeurs} changer={changer} erreurs={erreurs} nomDeLaPersonne={champDuNom(definition.champs, champ.nom)} />)}
      <ApercuLot apercu={apercu} />
      {panne ? <Panne erreur={panne} reessayer={enregistrer} /> : null}
      <Stack direction="row" sx={{ gap: 1.5 }}>
        <Button type="submit" variant="contained" loading={enCours}>{definition.bouton}{'\u00a0'}: {pluriel(cibles.length, 'dossier')}</Button>
        <Button onClick={fermer}>Renoncer</Button>
      </Stack>
    </Stack>
  );
}
