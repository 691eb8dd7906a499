import { useQuery } from '@tanstack/react-query';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { ChampDate } from '../../actes/ChampDate';
import { api, contenu } from '../../api-client/client';
import { aujourdhui } from '../../commun/dates';
import { ChampTexte } from '../ChampTexte';
import { terminerEntree } from '../ecrire';
import { Formulaire } from '../Formulaire';
import { useSaisie } from '../useSaisie';
import type { Entree, Genre } from './genres';

function Fin({ entree, retour }: { entree: Entree; retour: string }) {
  const naviguer = useNavigate();
  const saisie = useSaisie({
    formulaire: 'clore-entree', objet: entree.id, initiale: { au: aujourdhui(), motif: '' }, requis: ['au', 'motif'], version: entree.version,
    envoyer: ({ au, motif }, envoi) => terminerEntree(entree.id, { au: au!, motif: motif! }, envoi),
    reussi: () => void naviguer(retour, { state: { fait: `«\u00a0${entree.libelle}\u00a0» est close.` } }),
  });
  return (
    <Formulaire titre={`Clore «\u00a0${entree.libelle}\u00a0»`} bouton="Clore l’entrée" danger retour={retour} saisie={saisie}>
      <Typography variant="body2">L’entrée n’est plus proposée après son dernier jour. Les dossiers qui la portent la gardent, et elle se relit à toute date où elle valait.</Typography>
      <ChampDate {...saisie.date('au', 'Dernier jour')} />
      <ChampTexte {...saisie.champ('motif', 'Motif')} aide="Consigné au journal." long />
    </Formulaire>
  );
}

/** Ends a value on a day, that day included. */
export function CloreEntree({ id, genre, retour }: { id: string; genre: Genre; retour: string }) {
  const { data } = useQuery({
    queryKey: ['entrees', genre, 'toutes'], queryFn: () => contenu(api.GET('/api/v1/entrees', { params: { query: { range: '[0,999]', filter: JSON.stringify({ genre, toutes: true }) } } })),
  });
  const entree = data?.find((e) => e.id === id);
  return entree ? <Fin entree={entree} retour={retour} /> : null;
}
