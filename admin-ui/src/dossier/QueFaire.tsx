import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { useDefinitions, useReferentiels } from '../api-client/requetes';
import type { ActePossible, DefinitionActe } from '../api-client/types';
import { DateLimite } from '../commun/DateLimite';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';
import { ensuite } from './ensuite';

interface Proposition { possible: ActePossible; definition: DefinitionActe }

function Principal({ possible, definition }: Proposition) {
  const dossier = useDossierCourant();
  const tache = dossier.taches.find((t) => t.acte === definition.id && t.statut === 'a-faire' && (!possible.partie || t.partie === possible.partie));
  const partie = dossier.parties.find((p) => p.id === possible.partie);
  const suites = ensuite(definition, useDefinitions(), useReferentiels().regles);
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>{tache?.titre ?? definition.titre}{partie ? ` (${partie.nom})` : ''}</Typography>
      {possible.raison ? <Typography variant="body2" color="textSecondary">{possible.raison}</Typography> : null}
      {tache?.pourLe ? <Box sx={{ my: 0.5 }}><DateLimite date={tache.pourLe} article={tache.article} /></Box> : null}
      <Button component={Link} to={adresseActe(dossier.numero, definition.nom, { tache: tache?.id, partie: possible.partie })} variant="contained" fullWidth sx={{ mt: 0.75 }}>{definition.bouton}</Button>
      {suites.length > 0 ? <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>et ensuite{'\u00a0'}: {suites.slice(0, 3).join('\u00a0; ')}.</Typography> : null}
    </Box>
  );
}

/** The one or two acts that matter, what they will open, then the others, folded. */
export function QueFaire() {
  const dossier = useDossierCourant();
  const definitions = useDefinitions();
  const [tous, setTous] = useState(false);
  const propositions = dossier.actesPossibles.flatMap((possible): Proposition[] => {
    const definition = definitions.get(possible.acte);
    return definition && possible.permis ? [{ possible, definition }] : [];
  });
  const principaux = propositions.filter(({ possible }) => possible.principal).slice(0, 2);
  const autres = propositions.filter((p) => !principaux.includes(p));
  return (
    <Stack component="aside" aria-label="Actes possibles" sx={{ gap: 2 }} className="non-imprime">
      <Panneau titre="Que faire maintenant">
        {principaux.length === 0 ? <Typography variant="body2" color="textSecondary">Rien n’attend une décision de votre part sur ce dossier.</Typography> : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{principaux.map((p) => <Principal key={`${p.possible.acte}/${p.possible.partie ?? ''}`} {...p} />)}</Box>
        )}
        {autres.length > 0 ? <Button fullWidth onClick={() => setTous(!tous)} aria-expanded={tous} sx={{ mt: 1 }}>{tous ? 'Replier les autres actes' : `Enregistrer un autre acte (${autres.length})`}</Button> : null}
        {tous ? (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 340, overflowY: 'auto' }}>
            {autres.map(({ possible, definition }) => (
              <li key={`${possible.acte}/${possible.partie ?? ''}`}>
                <Button component={Link} to={adresseActe(dossier.numero, definition.nom, { partie: possible.partie })} fullWidth sx={{ justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 }}>
                  {definition.titre}{possible.partie ? ` (${dossier.parties.find((p) => p.id === possible.partie)?.nom ?? ''})` : ''}
                </Button>
              </li>
            ))}
          </Box>
        ) : null}
      </Panneau>
    </Stack>
  );
}
