import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { useDefinitions } from '../api-client/requetes';
import type { DefinitionActe, Dossier, Tache } from '../api-client/types';
import { DateLimite } from '../commun/DateLimite';
import { Panneau } from '../commun/Panneau';
import { useMoi } from '../session/ContexteMoi';
import { useDossierCourant } from './ContexteDossier';
import { SaisiesEnCours } from './SaisiesEnCours';
import { Suites } from './Suites';

interface Proposition { definition: DefinitionActe; tache: Tache | undefined; partie: string | undefined; raison: string | undefined; principal: boolean }

function Principal({ definition, tache, partie, raison }: Proposition) {
  const dossier = useDossierCourant();
  const titre = tache?.titre ?? definition.titre;
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>{titre}{nomPartie(dossier, partie)}</Typography>
      {raison && !tache ? <Typography variant="body2" color="textSecondary">{raison}</Typography> : null}
      {tache?.pourLe ? <Box sx={{ my: 0.5 }}><DateLimite date={tache.pourLe} article={tache.article} /></Box> : null}
      <Button component={Link} to={adresseActe(dossier.numero, definition.nom, { tache: tache?.id, partie })} variant="contained" fullWidth sx={{ mt: 0.75, textAlign: 'center', lineHeight: 1.35 }}>{definition.bouton}</Button>
      {definition.nature === 'gestion' ? null : <Suites definition={definition} tache={tache?.id} partie={partie} />}
    </Box>
  );
}

const cle = ({ definition, tache, partie }: Proposition) => `${definition.id}/${partie ?? ''}/${tache?.id ?? ''}`;
const nomPartie = ({ parties }: Dossier, id: string | undefined) => (id ? ` (${parties.find((p) => p.id === id)?.nom ?? ''})` : '');

/** What this person may do: the acts the dossier calls for, and the tasks no act answers. */
function usePropositions(): Proposition[] {
  const { taches, actesPossibles } = useDossierCourant();
  const roles: string[] = useMoi().roles;
  const definitions = useDefinitions();
  const aFaire = taches.filter(({ statut }) => statut === 'a-faire');
  return actesPossibles.flatMap(({ acte, partie, tache: id, raison, principal, permis }): Proposition[] => {
    const definition = permis ? definitions.get(acte) : undefined;
    const tache = aFaire.find((t) => (id ? t.id === id : t.acte === acte && (!partie || t.partie === partie)));
    return !definition || (id && !roles.includes(tache?.pour ?? '')) ? [] : [{ definition, partie, raison, principal, tache }];
  });
}

/** The one or two acts that matter, what they will open, then the others, folded. */
export function QueFaire() {
  const dossier = useDossierCourant();
  const propositions = usePropositions();
  const [tous, setTous] = useState(false);
  const principaux = propositions.filter(({ principal }) => principal).slice(0, 2);
  const autres = propositions.filter((p) => !principaux.includes(p));
  return (
    <Stack component="aside" aria-label="Actes possibles" sx={{ gap: 2 }} className="non-imprime">
      <Panneau titre="Que faire maintenant">
        {principaux.length === 0 ? <Typography variant="body2" color="textSecondary">Rien n’attend une décision de votre part sur ce dossier.</Typography> : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{principaux.map((p) => <Principal key={cle(p)} {...p} />)}</Box>
        )}
        {autres.length > 0 ? <Button fullWidth onClick={() => setTous(!tous)} aria-expanded={tous} sx={{ mt: 1 }}>{tous ? 'Replier les autres actes' : `Enregistrer un autre acte (${autres.length})`}</Button> : null}
        {tous ? (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 340, overflowY: 'auto' }}>
            {autres.map((p) => (
              <li key={cle(p)}>
                <Button component={Link} to={adresseActe(dossier.numero, p.definition.nom, { tache: p.tache?.id, partie: p.partie })} fullWidth sx={{ justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 }}>
                  {p.definition.titre}{nomPartie(dossier, p.partie)}
                </Button>
              </li>
            ))}
          </Box>
        ) : null}
      </Panneau>
      <SaisiesEnCours />
    </Stack>
  );
}
