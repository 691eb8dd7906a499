import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DateLimite } from '../commun/DateLimite';
import { dateLongue } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { CHAMBRES, nomDe } from '../commun/referentiel';
import { Titre } from '../commun/Titre';
import { Urgence } from '../commun/Urgence';
import { useDossierCourant } from './ContexteDossier';
import { ImprimerSynthese } from './documents/ImprimerSynthese';

const Trait = ({ nom, children }: { nom: string; children: ReactNode }) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography component="dt" variant="body2" color="textSecondary" sx={{ p: 0 }}>{nom}</Typography>
    <Typography component="dd" sx={{ m: 0, p: 0, fontWeight: 600 }}>{children}</Typography>
  </Box>
);

/** What stays in sight: number, parties, chamber, rapporteur, stage and the next due date. */
export function EnteteDossier() {
  const dossier = useDossierCourant();
  const rapporteur = dossier.designations.find((d) => d.fonction === 'rapporteur' && !d.au);
  const { prochaineEcheance: prochaine } = dossier;
  return (
    <Box sx={{ position: { md: 'sticky' }, top: 'var(--hauteur-entete)', zIndex: 3, bgcolor: 'background.default', pt: 1, pb: 1.5, mt: -1 }}>
      <Stack direction="row" sx={{ alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
        <Titre onglet={dossier.titre}>{dossier.titre}</Titre>
        <Typography color="textSecondary" sx={{ flex: 1, minWidth: 120 }} noWrap title={dossier.intitule}>{dossier.intitule}</Typography>
        {dossier.urgent ? <Urgence /> : null}
        <ImprimerSynthese />
        {dossier.fictif ? <Puce ton="soldee" sansForme>données fictives</Puce> : null}
        {dossier.clos ? <Puce ton="soldee">clos le {dateLongue(dossier.clos)}</Puce> : null}
      </Stack>
      <Stack component="dl" direction="row" sx={{ columnGap: 4, rowGap: 1, flexWrap: 'wrap', m: 0, mt: 1, p: 0 }}>
        <Trait nom="Étape">{dossier.etapeTexte}</Trait>
        <Trait nom="Prochaine échéance">{prochaine ? <><DateLimite date={prochaine.alertePrudente} enPhrase /><Typography variant="body2" color="textSecondary" noWrap title={prochaine.intitule} sx={{ maxWidth: 360 }}>{prochaine.faculte ? 'faculté\u00a0: ' : ''}{prochaine.intitule}</Typography></> : 'aucune'}</Trait>
        <Trait nom="Chambre">{nomDe(CHAMBRES, dossier.chambre)}</Trait>
        <Trait nom="Rapporteur">{rapporteur?.nom ?? 'à désigner'}</Trait>
      </Stack>
    </Box>
  );
}
