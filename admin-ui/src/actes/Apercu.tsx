import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ApercuActe, Echeance } from '../api-client/types';
import { Article } from '../commun/Article';
import { aujourdhui, dateLongue } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';
import { situationEcheance } from '../commun/situation';
import { PanneauRefus } from './PanneauRefus';
import type { ActeSaisi } from './saisie';
import { useApercu } from './useApercu';

const Liste = ({ titre, children }: { titre: string; children: ReactNode }) => (
  <>
    <Typography variant="h3" sx={{ mt: 1 }}>{titre}</Typography>
    <Box component="ul" sx={{ m: 0, pl: 2.25, '& li': { mb: 0.5 } }}>{children}</Box>
  </>
);

const Ouverte = ({ echeance: { intitule, delai } }: { echeance: Echeance }) => (
  <Typography component="li" variant="body2"><strong>{intitule}</strong>{delai.dernierJour ? `, jusqu’au ${dateLongue(delai.dernierJour)}` : ', délai interrompu'} {delai.articles[0] ? <Article reference={delai.articles[0]} /> : null}</Typography>
);
const Fermee = ({ echeance }: { echeance: Echeance }) => (
  <Typography component="li" variant="body2">{echeance.intitule}{'\u00a0'}: {situationEcheance(echeance, aujourdhui()).texte}</Typography>
);

function Consequences({ apercu: { ouvre, ferme, taches } }: { apercu: ApercuActe }) {
  if (ouvre.length + ferme.length + taches.length === 0) return <Typography variant="body2">L’acte sera versé au dossier{'\u00a0'}; aucune échéance ne change.</Typography>;
  return (
    <>
      {ouvre.length > 0 ? <Liste titre="Ouvre">{ouvre.map((e) => <Ouverte key={e.id} echeance={e} />)}</Liste> : null}
      {ferme.length > 0 ? <Liste titre="Met fin à">{ferme.map((e) => <Fermee key={e.id} echeance={e} />)}</Liste> : null}
      {taches.length > 0 ? <Liste titre="Et ensuite">{taches.map((t) => <Typography component="li" variant="body2" key={t.titre}>{t.titre}, {minuscule(nomDe(ROLES, t.pour))}{t.pourLe ? `, pour le ${dateLongue(t.pourLe)}` : ''}</Typography>)}</Liste> : null}
    </>
  );
}

interface Props {
  /** Enough is filled in to know. */
  pret: boolean;
  apercu: ApercuActe | undefined;
  enCours: boolean;
  erreur: unknown;
  /** Dossier of the act; none while it is being opened. */
  numero?: string;
}

/** What the act will open and close, updated while one types; nothing is recorded. */
export function PanneauApercu({ pret, apercu, enCours, erreur, numero }: Props) {
  return (
    <Panneau titre="Ce que cet acte entraîne">
      <Box role="status" aria-busy={enCours}>
        {!pret ? <Typography variant="body2" color="textSecondary">Complétez le formulaire pour voir ses conséquences.</Typography>
          : erreur ? <Panne erreur={erreur} /> : !apercu ? <Typography variant="body2" color="textSecondary">Calcul en cours…</Typography>
          : apercu.refus ? <PanneauRefus probleme={apercu.refus} numero={numero} /> : <Consequences apercu={apercu} />}
      </Box>
    </Panneau>
  );
}

export function Apercu({ numero, saisi }: { numero: string; saisi: ActeSaisi | null }) {
  return <PanneauApercu numero={numero} pret={saisi !== null} {...useApercu(numero, saisi)} />;
}
