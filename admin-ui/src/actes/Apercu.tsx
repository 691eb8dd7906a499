import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ApercuActe, Echeance } from '../api-client/types';
import { Article } from '../commun/Article';
import { aujourdhui, dateLongue, pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';
import { situationEcheance } from '../commun/situation';
import { PanneauRefus } from './PanneauRefus';
import type { ActeSaisi } from './saisie';
import { semblables } from './semblables';
import { useApercu } from './useApercu';

const Liste = ({ titre, children }: { titre: string; children: ReactNode }) => (
  <>
    <Typography variant="h3" sx={{ mt: 1 }}>{titre}</Typography>
    <Box component="ul" sx={{ m: 0, pl: 2.25, '& li': { mb: 0.5 } }}>{children}</Box>
  </>
);

const enNombre = (fois: number) => (fois > 1 ? ` (${pluriel(fois, 'fois', 'fois')})` : '');

const Ouverte = ({ echeance: { intitule, delai }, fois }: { echeance: Echeance; fois: number }) => (
  <Typography component="li" variant="body2"><strong>{intitule}</strong>{delai.dernierJour ? `, jusqu’au ${dateLongue(delai.dernierJour)}` : ', délai interrompu'}{enNombre(fois)} {delai.articles[0] ? <Article reference={delai.articles[0]} /> : null}</Typography>
);
const Fermee = ({ echeance, fois }: { echeance: Echeance; fois: number }) => (
  <Typography component="li" variant="body2">{echeance.intitule}{'\u00a0'}: {situationEcheance(echeance, aujourdhui()).texte}{enNombre(fois)}</Typography>
);

function Consequences({ apercu: { ouvre, ferme, taches } }: { apercu: ApercuActe }) {
  if (ouvre.length + ferme.length + taches.length === 0) return <Typography variant="body2">L’acte sera versé au dossier{'\u00a0'}; aucune échéance ne change.</Typography>;
  return (
    <>
      {ouvre.length > 0 ? <Liste titre="Ouvre">{semblables(ouvre, (e) => `${e.intitule} ${e.delai.dernierJour}`).map(({ ligne, fois }) => <Ouverte key={ligne.id} echeance={ligne} fois={fois} />)}</Liste> : null}
      {ferme.length > 0 ? <Liste titre="Met fin à">{semblables(ferme, (e) => `${e.intitule} ${situationEcheance(e, aujourdhui()).texte}`).map(({ ligne, fois }) => <Fermee key={ligne.id} echeance={ligne} fois={fois} />)}</Liste> : null}
      {taches.length > 0 ? <Liste titre="Et ensuite">{semblables(taches, (t) => `${t.titre} ${t.pourLe}`).map(({ ligne: t, fois }) => <Typography component="li" variant="body2" key={`${t.titre} ${t.pourLe}`}>{t.titre}{enNombre(fois)}, {minuscule(nomDe(ROLES, t.pour))}{t.pourLe ? `, pour le ${dateLongue(t.pourLe)}` : ''}</Typography>)}</Liste> : null}
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
