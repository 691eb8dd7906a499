import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { ajouterJours, aujourdhui, pluriel } from '../../commun/dates';
import { EtatVide } from '../../commun/EtatVide';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { adresseComptes } from '../adresse';
import { Bascule } from '../commun/Bascule';
import { ChoixChambre } from '../commun/ChoixChambre';
import { Fraicheur } from '../commun/Fraicheur';
import { Tableau } from '../commun/Tableau';
import { useChambre, useParametre } from '../commun/usePortion';
import { useDurees, useEtapes } from '../requetes';
import { comparer, ecart, type DureeComparee } from './comparer';

const PERIODES: [string, string][] = [['30', '30 jours'], ['90', '90 jours'], ['365', '12 mois']];

/** Median and nine tenths on one bar: how long it usually takes, and how long it takes to almost all. */
function Barre({ mediane, neufDixiemes, maximum }: { mediane: number; neufDixiemes: number; maximum: number }) {
  const part = (jours: number) => `${(jours / Math.max(1, maximum)) * 100}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 8, width: 160, bgcolor: 'action.hover', borderRadius: 1 }}>
      <Box sx={{ position: 'absolute', height: 8, borderRadius: 1, width: part(neufDixiemes), bgcolor: 'primary.main', opacity: 0.35 }} />
      <Box sx={{ position: 'absolute', height: 8, borderRadius: 1, width: part(mediane), bgcolor: 'primary.main' }} />
    </Box>
  );
}

/** How long a pourvoi takes, as a whole and step by step, and whether that grows. */
export default function Durees() {
  const { portion } = useChambre();
  const [jours, choisir] = useParametre('sur', '365');
  const du = ajouterJours(aujourdhui(), 1 - Number(jours));
  const { data, isPending, error, refetch } = useDurees({ ...portion, du });
  const avant = useDurees({ ...portion, du: ajouterJours(du, -Number(jours)), au: ajouterJours(du, -1) }).data?.durees ?? [];
  const procedures = useEtapes({ jours: '30' }).data?.procedures ?? [];
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const nomDe = (code: string) => procedures.find(({ procedure }) => code.startsWith(`${procedure}/`))?.nom;
  const durees = comparer(data.durees.filter(({ nombre }) => nombre > 0), avant, procedures.flatMap(({ procedure, etapes }) => etapes.map(({ code }) => `${procedure}/${code}`)));
  const groupes = [...Map.groupBy(durees, ({ code }) => nomDe(code) ?? 'Ensemble de la procédure')];
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <ChoixChambre />
        <Bascule nom="Durées achevées depuis" valeur={jours} changer={choisir} choix={PERIODES} />
        <Box sx={{ ml: { md: 'auto' } }}><Fraicheur calculeLe={data.calculeLe} /></Box>
      </Stack>
      <Typography variant="body2" color="textSecondary">Durées achevées dans la période, en jours, de la date légale d’entrée à celle de sortie. La comparaison porte sur la période de même longueur juste avant.</Typography>
      {durees.length === 0 ? <EtatVide titre="Aucune durée ne s’est achevée dans cette période">Choisissez une période plus longue ou une autre chambre.</EtatVide> : groupes.map(([nom, lignes]) => {
        const maximum = Math.max(...lignes.map(({ neufDixiemes }) => neufDixiemes));
        return (
          <Panneau key={nom} titre={nom}>
            <Tableau<DureeComparee>
              nom={`Durées, ${nom}`} lignes={lignes} cle={({ code }) => code}
              colonnes={[
                { titre: 'Étape', contenu: ({ libelle }) => libelle },
                { titre: 'Dossiers', nombre: true, contenu: ({ nombre, filtre, libelle }) => <Link component={LienRoute} to={adresseComptes(filtre)} aria-label={`${libelle}\u00a0: ${pluriel(nombre, 'dossier')}`}>{nombre}</Link> },
                { titre: 'Médiane', nombre: true, contenu: ({ mediane }) => <strong>{mediane}</strong> }, { titre: 'Moyenne', nombre: true, contenu: ({ moyenne }) => moyenne.toLocaleString('fr-FR') },
                { titre: 'Neuf sur dix', nombre: true, contenu: ({ neufDixiemes }) => neufDixiemes }, { titre: 'Par rapport à avant', contenu: ecart },
                { titre: 'Étendue', contenu: (d) => <Barre mediane={d.mediane} neufDixiemes={d.neufDixiemes} maximum={maximum} /> },
              ]}
            />
          </Panneau>
        );
      })}
    </Stack>
  );
}
