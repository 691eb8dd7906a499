import Block from '@mui/icons-material/Block';
import Check from '@mui/icons-material/Check';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { useDefinition } from '../api-client/requetes';
import type { Controle } from '../api-client/types';
import { Article } from '../commun/Article';
import { pluriel } from '../commun/dates';
import { useDossierCourant } from './ContexteDossier';

/** In the order one must look at them; each has its word, its shape and its colour. */
const ETATS = [
  { etat: 'en-retard', Forme: ErrorOutline, mot: 'En retard', ton: 'retard' },
  { etat: 'bloque', Forme: Block, mot: 'Bloque', ton: 'aujourdhui' },
  { etat: 'manque', Forme: RadioButtonUnchecked, mot: 'Manque', ton: 'bientot' },
  { etat: 'fait', Forme: Check, mot: 'Fait', ton: 'loin' },
] as const;

function LigneControle({ controle, principal }: { controle: Controle; principal: boolean }) {
  const { numero, actesPossibles } = useDossierCourant();
  const offert = controle.etat !== 'fait' && actesPossibles.some(({ acte, permis }) => acte === controle.acte && permis);
  const definition = useDefinition(offert ? controle.acte : undefined);
  return (
    <Box component="li" sx={{ display: 'flex', columnGap: 1.25, rowGap: 0.25, py: 0.75, alignItems: 'center', flexWrap: 'wrap', borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Typography sx={{ flex: 1, minWidth: 200 }}>{controle.texte} {controle.article ? <Article reference={controle.article} /> : null}</Typography>
      {definition ? <Button size="small" variant={principal ? 'contained' : 'outlined'} className="non-imprime" component={Link} to={adresseActe(numero, definition.nom)} aria-label={`${definition.bouton}\u00a0: ${controle.texte}`}>{definition.bouton}</Button> : null}
    </Box>
  );
}

type Etat = (typeof ETATS)[number];

function GroupeControles({ etat: { etat, Forme, mot, ton }, controles }: { etat: Etat; controles: Controle[] }) {
  const accompli = etat === 'fait';
  const [ouvert, setOuvert] = useState(!accompli);
  return (
    <Box component="section" aria-label={mot} sx={{ '& + &': { mt: 1.5 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: (theme) => theme.palette.tons[ton].fg }}><Forme aria-hidden fontSize="small" />{mot} ({controles.length})</Typography>
        {accompli ? <Button size="small" className="non-imprime" onClick={() => setOuvert(!ouvert)} aria-expanded={ouvert}>{ouvert ? 'Replier' : 'Voir ce qui est fait'}</Button> : null}
      </Box>
      {ouvert ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.25, p: 0, pl: 1.75, ml: 1, borderLeft: 3, borderColor: (theme) => theme.palette.tons[ton].fg }}>
          {controles.map((c) => <LigneControle key={c.code} controle={c} principal={etat === 'en-retard'} />)}
        </Box>
      ) : null}
    </Box>
  );
}

/** Checks grouped by what they call for, each with the act that answers it, for whoever may record it now. */
export function Controles({ controles }: { controles: Controle[] }) {
  const restants = controles.filter(({ etat }) => etat !== 'fait').length;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>{restants === 0 ? 'Rien ne manque.' : `${pluriel(restants, 'point')} à régler sur ${controles.length}.`}</Typography>
      {ETATS.map((etat) => {
        const siens = controles.filter((c) => c.etat === etat.etat);
        return siens.length > 0 ? <GroupeControles key={etat.etat} etat={etat} controles={siens} /> : null;
      })}
    </>
  );
}
