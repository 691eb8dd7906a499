import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { PanneauApercu } from '../actes/Apercu';
import { ChampActe } from '../actes/ChampActe';
import { ChampDate } from '../actes/ChampDate';
import { champDuNom, champsDessines } from '../actes/champsDessines';
import { CHAMP_DATE } from '../actes/valeursInitiales';
import type { DefinitionActe, ProcedureOuvrable } from '../api-client/types';
import { Article } from '../commun/Article';
import { Panne } from '../commun/Panne';
import { champParties, champsSimples } from './declaration';
import { ChampParties } from './parties/ChampParties';
import { useDepot } from './useDepot';

/** Nothing to point to yet: the dossier is being opened. */
const AUCUN_DOSSIER = { parties: [], actes: [], taches: [], alertes: [] };

/** The form of an opening act, drawn from its definition; what it opens follows what one types. */
export function FormulaireDepot({ procedure, formulaire }: { procedure: ProcedureOuvrable; formulaire: DefinitionActe }) {
  const { valeurs, parties, changer, changerParties, envoyer, effacer, restaure, enCours, panne, erreurs, apercu } = useDepot(procedure, formulaire);
  const liste = champParties(formulaire);
  // The procedure may have been chosen at the foot of a long list: its form is read from its title.
  useEffect(() => { window.scrollTo(0, 0); }, []);
  return (
    <>
      <div>
        <Typography variant="h2" sx={{ fontSize: '1.35rem' }}>{formulaire.titre}</Typography>
        <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap' }}>
          <span>{procedure.nom}. Acte de{'\u00a0'}: {formulaire.auteur}</span>
          {formulaire.articles.map((article) => <Article key={article} reference={article} />)}
        </Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' }, alignItems: 'start' }}>
        <Paper component="form" noValidate aria-label={formulaire.titre} sx={{ p: 2.5 }} onSubmit={(evenement) => { evenement.preventDefault(); envoyer(); }}>
          <Stack sx={{ gap: 2.5 }}>
            {restaure ? <Typography variant="body2" color="textSecondary">Votre saisie a été retrouvée. <Button size="small" onClick={effacer}>Repartir de zéro</Button></Typography> : null}
            <ChampDate nom={CHAMP_DATE} libelle="Date de l’acte" requis sens="passee" valeur={(valeurs[CHAMP_DATE] as string | undefined) ?? null} changer={(v) => changer({ [CHAMP_DATE]: v })} erreur={erreurs[CHAMP_DATE]} />
            {champsDessines(champsSimples(formulaire)).map((champ) => (
              <ChampActe key={champ.nom} champ={champ} dossier={AUCUN_DOSSIER} valeurs={valeurs} changer={changer} erreurs={erreurs} nomDeLaPersonne={champDuNom(formulaire.champs, champ.nom)} />
            ))}
            {liste ? <ChampParties parties={parties} rubriques={liste.rubriques ?? []} changer={changerParties} erreurs={erreurs} /> : null}
            <div role="alert">{panne ? <Panne erreur={panne} reessayer={envoyer} /> : null}</div>
            <div><Button type="submit" variant="contained" size="large" loading={enCours}>{formulaire.bouton}</Button></div>
          </Stack>
        </Paper>
        <Box sx={{ position: { md: 'sticky' }, top: 'calc(var(--hauteur-entete) + 16px)' }}><PanneauApercu {...apercu} /></Box>
      </Box>
    </>
  );
}
