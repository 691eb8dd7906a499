import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { aujourdhui, dateCourte } from '../../commun/dates';
import { RienIci } from '../ListeFiches';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { Puce } from '../../commun/Puce';
import { CHAMBRES, nomDe } from '../../commun/referentiel';
import { useAnnuaire, useNom, useServices, type Service } from '../annuaire';
import { EnTetePage } from '../EnTetePage';
import { situer } from '../mots';
import { Tableau } from '../Tableau';
import { Administrateurs } from './Administrateurs';
import { EcrireService } from './EcrireService';

const ICI = '/administration/services';

function Liste({ services }: { services: readonly Service[] }) {
  const nom = useNom();
  const annuaire = useAnnuaire();
  const membres = (id: string) => annuaire.filter(({ service }) => service === id).length;
  if (services.length === 0) return <RienIci titre="Aucun service encore">Les membres d’un service partagent leurs vues{'\u00a0'}: créez-en un, puis rattachez-y des personnes.</RienIci>;
  return (
    <Tableau nom="Services de la Cour" colonnes={['Service', 'Chambre', 'Qui en répond', 'Membres', 'Depuis', 'État', 'Changer']} lignes={services.map((s) => ({
      cle: s.id,
      cases: [
        s.nom, s.chambre ? nomDe(CHAMBRES, s.chambre) : 'toute la Cour', nom(s.responsable), <Link key="membres" component={LienRoute} to={`/administration?filter=${encodeURIComponent(JSON.stringify({ service: s.id }))}`}>{membres(s.id)}</Link>,
        dateCourte(s.du), <Puce key="etat" ton={situer(s, aujourdhui()).ton}>{situer(s, aujourdhui()).texte}</Puce>, <Link key="changer" component={LienRoute} to={`${ICI}?service=${s.id}`} aria-label={`Modifier le service\u00a0: ${s.nom}`}>Modifier</Link>,
      ],
    }))} />
  );
}

/** Services of the Court, and who administers what. */
export default function Services() {
  const [parametres] = useSearchParams();
  const { data, error, isPending, refetch } = useServices();
  if (isPending) return <Chargement />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const choisi = parametres.get('service');
  if (choisi !== null) return <EcrireService key={choisi} service={data.find(({ id }) => id === choisi)} retour={ICI} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <EnTetePage titre="Services et administrateurs" action={<Button component={LienRoute} to={`${ICI}?service=`} variant="contained">Créer un service</Button>}>
        Un service réunit des personnes qui partagent leurs vues. Un administrateur local tient l’annuaire de sa chambre sans passer par l’informatique.
      </EnTetePage>
      <Panneau titre="Services" serre><Liste services={data} /></Panneau>
      <Administrateurs />
    </Stack>
  );
}
