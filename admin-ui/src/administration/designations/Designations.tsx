import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { DataTable, DateInput, SelectInput } from 'react-admin';
import { Link as LienRoute, useNavigate, useSearchParams } from 'react-router';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { Puce } from '../../commun/Puce';
import { CHAMBRES, ROLES, nomDe } from '../../commun/referentiel';
import { useMoi } from '../../session/ContexteMoi';
import type { DesignationChambre } from '../annuaire';
import { estCentral, peutTerminer, rolesDeLaCour } from '../bornes';
import { EnTetePage } from '../EnTetePage';
import { ListeFiches, RienIci } from '../ListeFiches';
import { fonctionEnMots, situer } from '../mots';
import { DonnerFonction } from '../personnes/DonnerFonction';

const ICI = '/administration/designations';
const enChoix = (table: Record<string, string>) => Object.entries(table).map(([id, name]) => ({ id, name }));
const avecFiltre = (filtre: object) => `${ICI}?filter=${encodeURIComponent(JSON.stringify(filtre))}`;
const FILTRES = [
  <DateInput key="le" source="le" label="Tel qu’au" alwaysOn parse={(date: string) => date || undefined} />,
  <SelectInput key="chambre" source="chambre" label="Chambre" choices={enChoix(CHAMBRES)} alwaysOn sx={{ minWidth: 190 }} />,
  <SelectInput key="role" source="role" label="Fonction" choices={rolesDeLaCour.map(({ valeur, libelle }) => ({ id: valeur, name: libelle }))} alwaysOn sx={{ minWidth: 190 }} />,
];

function Changer({ designation }: { designation: DesignationChambre }) {
  const moi = useMoi();
  const [, fonction = ''] = designation.id.split('~');
  if (designation.au !== undefined && designation.au < aujourdhui()) return null;
  if (!peutTerminer(moi, designation.personne, designation)) return null;
  return <Link component={LienRoute} to={`/administration/personnes/${designation.personne}?geste=fin&fonction=${fonction}`} aria-label={`Mettre fin\u00a0: ${designation.nom}, ${fonctionEnMots(designation)}`}>Mettre fin</Link>;
}

/** Who holds which function, in which chamber, on the day one asks: past and coming ones too. */
export default function Designations() {
  const moi = useMoi();
  const naviguer = useNavigate();
  const [parametres] = useSearchParams();
  const geste = parametres.get('geste');
  const fait = (texte: string) => void naviguer(ICI, { state: { fait: texte } });
  if (geste === 'deleguer') return <DonnerFonction titre="Déléguer au nom du premier président" proposee={{ role: 'premier-president', qualite: '' }} retour={ICI} fait={fait} />;
  if (geste === 'designer') return <DonnerFonction titre="Désigner dans une fonction" retour={ICI} fait={fait} />;
  return (
    <div>
      <EnTetePage
        titre="Désignations et délégations"
        action={(
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {estCentral(moi) ? <Button component={LienRoute} to={`${ICI}?geste=deleguer`} variant="outlined">Déléguer au nom du premier président</Button> : null}
            <Button component={LienRoute} to={`${ICI}?geste=designer`} variant="contained">Désigner</Button>
          </Stack>
        )}
      >
        Qui exerce quelle fonction, dans quelle chambre, au jour choisi. Videz la date pour voir toute l’histoire, ou voyez seulement <Link component={LienRoute} to={avecFiltre({ le: aujourdhui(), role: 'premier-president' })}>les délégations du premier président</Link>.
      </EnTetePage>
      <ListeFiches resource="designations" filtres={FILTRES} filterDefaultValues={{ le: aujourdhui() }} sort={{ field: 'nom', order: 'ASC' }} vide={<RienIci titre="Aucune désignation à cette date">Changez la date ou les filtres, ou désignez quelqu’un.</RienIci>}>
        <DataTable.Col source="nom" label="Personne" render={(d: DesignationChambre) => <Link component={LienRoute} to={`/administration/personnes/${d.personne}`} sx={{ fontWeight: 600 }}>{d.nom}</Link>} />
        <DataTable.Col source="role" label="Fonction" render={(d: DesignationChambre) => (d.qualite ? `${nomDe(ROLES, d.role)}, ${d.qualite}` : nomDe(ROLES, d.role))} />
        <DataTable.Col source="chambre" label="Chambre" render={(d: DesignationChambre) => (d.chambre ? nomDe(CHAMBRES, d.chambre) : 'toute la Cour')} />
        <DataTable.Col source="du" label="Du" render={(d: DesignationChambre) => dateCourte(d.du)} />
        <DataTable.Col label="Au" render={(d: DesignationChambre) => (d.au ? dateCourte(d.au) : 'sans terme')} />
        <DataTable.Col label="Aujourd’hui" render={(d: DesignationChambre) => <Puce ton={situer(d, aujourdhui()).ton}>{situer(d, aujourdhui()).texte}</Puce>} />
        <DataTable.Col label="Changer" render={(d: DesignationChambre) => <Changer designation={d} />} />
      </ListeFiches>
    </div>
  );
}
