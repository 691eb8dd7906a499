import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { BooleanInput, DataTable, DateInput, SearchInput } from 'react-admin';
import { Link as LienRoute, Navigate, useParams, useSearchParams } from 'react-router';
import { Article } from '../../commun/Article';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { OngletsLiens } from '../../commun/OngletsLiens';
import { Puce } from '../../commun/Puce';
import { useMoi } from '../../session/ContexteMoi';
import { estCentral } from '../bornes';
import { EnTetePage } from '../EnTetePage';
import { ListeFiches, RienIci } from '../ListeFiches';
import { situer } from '../mots';
import { AjouterEntree } from './AjouterEntree';
import { CloreEntree } from './CloreEntree';
import { GENRES, adresseGenre, type Entree, type Genre } from './genres';

const FILTRES = [
  <SearchInput key="q" source="q" alwaysOn placeholder="Libellé ou code…" />,
  <DateInput key="le" source="le" label="Tel qu’au" alwaysOn parse={(date: string) => date || undefined} />,
  <BooleanInput key="toutes" source="toutes" label="Passées et à venir aussi" alwaysOn sx={{ mb: 1 }} />,
];

function Liste({ genre }: { genre: Genre }) {
  const central = estCentral(useMoi());
  const clore = (e: Entree) => (central && (e.au === undefined || e.au >= aujourdhui())
    ? <Link component={LienRoute} to={`${adresseGenre(genre)}?geste=clore&entree=${encodeURIComponent(e.id)}`} aria-label={`Clore\u00a0: ${e.libelle}`}>Clore</Link> : null);
  return (
    <ListeFiches key={genre} resource="entrees" storeKey={`entrees.${genre}`} filter={{ genre }} filtres={FILTRES} filterDefaultValues={{ le: aujourdhui() }} sort={{ field: 'libelle', order: 'ASC' }} vide={<RienIci titre="Aucune entrée à cette date">{GENRES[genre].vide}</RienIci>}>
      <DataTable.Col source="libelle" label="Libellé" />
      <DataTable.Col source="code" label="Code" />
      <DataTable.Col label="Texte" render={(e: Entree) => (e.article ? <Article reference={e.article} /> : '')} />
      <DataTable.Col label="Relève de" render={(e: Entree) => e.parent ?? ''} />
      <DataTable.Col source="du" label="Du" render={(e: Entree) => (e.du ? dateCourte(e.du) : 'toujours')} />
      <DataTable.Col label="Au" render={(e: Entree) => (e.au ? dateCourte(e.au) : 'sans terme')} />
      <DataTable.Col label="Aujourd’hui" render={(e: Entree) => <Puce ton={situer(e, aujourdhui()).ton}>{situer(e, aujourdhui()).texte}</Puce>} />
      {central ? <DataTable.Col label="Changer" render={clore} /> : null}
    </ListeFiches>
  );
}

/** Lists of the Court as they stood on a day. A value is added or closed, never deleted: a dossier keeps what it meant. */
export default function Referentiels() {
  const central = estCentral(useMoi());
  const [parametres] = useSearchParams();
  const { genre } = useParams();
  if (!genre || !Object.hasOwn(GENRES, genre)) return <Navigate to={adresseGenre('chambre')} replace />;
  const ici = genre as Genre;
  const geste = parametres.get('geste');
  if (geste === 'ajouter') return <AjouterEntree genre={ici} retour={adresseGenre(ici)} />;
  return (
    <Stack sx={{ gap: 1 }}>
      <EnTetePage titre={GENRES[ici].titre} action={central ? <Button component={LienRoute} to={`${adresseGenre(ici)}?geste=ajouter`} variant="contained">Ajouter une entrée</Button> : null}>
        {central ? 'Chaque valeur a ses dates\u00a0: une nouvelle entrée du même code met fin à la précédente la veille. Rien n’est jamais supprimé.' : 'Ces listes valent pour toute la Cour\u00a0: l’administration centrale les tient. Vous pouvez les consulter à toute date.'}
      </EnTetePage>
      <OngletsLiens nom="Référentiels" onglets={(Object.keys(GENRES) as Genre[]).map((g) => ({ vers: adresseGenre(g), libelle: GENRES[g].titre, actif: g === ici }))} />
      {geste === 'clore' ? <CloreEntree key={parametres.get('entree')} id={parametres.get('entree') ?? ''} genre={ici} retour={adresseGenre(ici)} /> : null}
      <Liste genre={ici} />
    </Stack>
  );
}
