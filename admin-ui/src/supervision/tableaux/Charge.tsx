import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { Panneau } from '../../commun/Panneau';
import { useMoi } from '../../session/ContexteMoi';
import { adresseComptes } from '../adresse';
import { Fraicheur } from '../commun/Fraicheur';
import { Tableau } from '../commun/Tableau';
import { useParametres, useStockSupervise } from '../requetes';
import type { Portion } from '../types';
import { charges, type ChargeChambre } from './charge';
import { Correction } from './Correction';

const decimal = (valeur: number) => valeur.toLocaleString('fr-FR');

/** Running dossiers for each agent of the registry really available: that number is set and corrected here. */
export function Charge({ portion }: { portion: Portion }) {
  const stock = useStockSupervise(portion).data;
  const parametres = useParametres().data;
  const peut = useMoi().droits.includes('regler:Supervision');
  const [corrigee, corriger] = useState<ChargeChambre | null>(null);
  if (!stock || !parametres) return <Chargement lignes={4} />;
  const agents = ({ parametre, libelle, ...c }: ChargeChambre) => {
    const lu = parametre.valeur === null ? 'À indiquer' : decimal(parametre.valeur);
    return peut ? <Button size="small" sx={{ whiteSpace: 'nowrap', mr: -1 }} onClick={() => corriger({ parametre, libelle, ...c })} aria-label={`Agents du greffe, ${libelle}\u00a0: ${lu}, corriger`}>{lu}</Button> : lu;
  };
  return (
    <Panneau titre="Dossiers par agent du greffe" actions={<Fraicheur calculeLe={stock.calculeLe} />}>
      <Tableau
        nom="Dossiers par agent du greffe" lignes={charges(stock.parChambre, parametres, 'etp-greffe')} cle={({ chambre }) => chambre}
        colonnes={[
          { titre: 'Chambre', contenu: ({ libelle }) => libelle },
          { titre: 'Dossiers', nombre: true, contenu: ({ dossiers, filtre, libelle }) => <Link component={LienRoute} to={adresseComptes(filtre)} aria-label={`${libelle}\u00a0: ${dossiers}`}>{dossiers}</Link> },
          { titre: 'Agents (ETP)', nombre: true, contenu: agents },
          { titre: 'Par agent', nombre: true, contenu: ({ parAgent }) => <strong>{parAgent === null ? '–' : decimal(parAgent)}</strong> },
        ]}
      />
      {corrigee ? <Correction parametre={corrigee.parametre} fermer={() => corriger(null)} /> : null}
    </Panneau>
  );
}
