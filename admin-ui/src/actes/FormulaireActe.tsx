import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { DefinitionActe, Dossier } from '../api-client/types';
import { Panne } from '../commun/Panne';
import { Apercu } from './Apercu';
import type { Valeurs } from './brouillon';
import { ChampActe } from './ChampActe';
import { ChampChoix } from './ChampChoix';
import { CHAMP_CORRECTIONS, ChampCorrections } from './ChampCorrections';
import { ChampDate } from './ChampDate';
import { champDuNom, champsDessines } from './champsDessines';
import { choixDeParties } from './choixDuDossier';
import { PanneauConflit } from './PanneauConflit';
import { PanneauRefus } from './PanneauRefus';
import { PanneauRecu } from './PanneauRecu';
import { SansDroit } from './SansDroit';
import { composerActe } from './saisie';
import { useFormulaireActe } from './useFormulaireActe';
import { CHAMP_DATE, CHAMP_PARTIE, rolePartie } from './valeursInitiales';

const LIBELLES_PARTIE = { dossier: 'Partie concernée', partie: 'Partie concernée', demandeur: 'Demandeur concerné', defendeur: 'Défendeur concerné' };

interface Props { definition: DefinitionActe; dossier: Dossier; contexte: URLSearchParams }

/** An act's form, drawn from its schema; its consequences follow what one types. */
export function FormulaireActe({ definition, dossier, contexte }: Props) {
  const { valeurs, changer, erreurs, saisi, enregistrer, enCours, refus, conflit, panne, recu, reprendre, prendre, ouverture, restaure, effacer } = useFormulaireActe(definition, dossier, contexte);
  const parties = choixDeParties(dossier, rolePartie(definition.cible));
  if (recu) return <PanneauRecu recu={recu} definition={definition} dossier={dossier} />;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 340px' }, alignItems: 'start' }}>
      <Paper component="form" noValidate aria-label={definition.titre} sx={{ p: 2.5 }} onSubmit={(evenement) => { evenement.preventDefault(); enregistrer(); }}>
        <Stack component="fieldset" disabled={!dossier.agir} sx={{ gap: 2.5, border: 0, m: 0, p: 0, minWidth: 0 }}>
          {dossier.agir ? null : <SansDroit />}
          {restaure ? <Typography variant="body2" color="textSecondary">Votre saisie a été retrouvée. <Button size="small" onClick={effacer}>Repartir de zéro</Button></Typography> : null}
          <ChampDate nom={CHAMP_DATE} libelle="Date de l’acte" requis sens="passee" valeur={(valeurs[CHAMP_DATE] as string | undefined) ?? null} changer={(v) => changer({ [CHAMP_DATE]: v })} erreur={erreurs[CHAMP_DATE]} />
          {definition.cible === 'dossier' ? null : (
            <ChampChoix
              nom={CHAMP_PARTIE} libelle={LIBELLES_PARTIE[definition.cible]} requis={!definition.collectif} aide={definition.collectif && parties.length > 1 ? 'Sans choix, l’acte vaut pour toutes les parties de ce rôle.' : undefined}
              valeur={String(valeurs[CHAMP_PARTIE] ?? '')} changer={(v) => changer({ [CHAMP_PARTIE]: v })} erreur={erreurs[CHAMP_PARTIE]} choix={parties}
            />
          )}
          {champsDessines(definition.champs).map((champ) => champ.nom === CHAMP_CORRECTIONS ? (
            <ChampCorrections key={champ.nom} dossier={dossier} acteVise={valeurs['acte']} libelle={champ.libelle} valeur={(valeurs[CHAMP_CORRECTIONS] ?? {}) as Valeurs} changer={(v) => changer({ [CHAMP_CORRECTIONS]: v })} erreur={erreurs[CHAMP_CORRECTIONS]} />
          ) : (
            <ChampActe key={champ.nom} champ={champ} dossier={dossier} valeurs={valeurs} changer={changer} erreurs={erreurs} nomDeLaPersonne={champDuNom(definition.champs, champ.nom)} />
          ))}
          <div role="alert">
            {refus ? <PanneauRefus probleme={refus} numero={dossier.numero} /> : null}
            {conflit ? <PanneauConflit probleme={conflit} definition={definition} saisi={composerActe(definition, valeurs)} ouverture={ouverture} actuel={dossier} changer={prendre} reprendre={reprendre} /> : null}
            {panne ? <Panne erreur={panne} reessayer={enregistrer} /> : null}
          </div>
          <Stack direction="row" sx={{ gap: 1.5 }}>
            <Button type="submit" variant="contained" size="large" loading={enCours}>{definition.bouton}</Button>
            <Button component={Link} to={`/dossiers/${dossier.numero}`} size="large">Revenir au dossier</Button>
          </Stack>
        </Stack>
      </Paper>
      <Apercu numero={dossier.numero} saisi={dossier.agir ? saisi : null} />
    </Box>
  );
}
