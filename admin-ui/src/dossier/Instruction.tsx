import { Panneau } from '../commun/Panneau';
import { CHAMBRES, nomDe } from '../commun/referentiel';
import { useDossierCourant } from './ContexteDossier';
import Designations from './Designations';
import { designes } from './volets/designes';
import { EcheancesDuVolet } from './volets/EcheancesDuVolet';
import { EtapesDuVolet } from './volets/EtapesDuVolet';
import { Traits } from './volets/Traits';
import { useLireChamp } from './volets/useLireChamp';

/** Who studies the case, what is done and what is expected of whom before the hearing. */
export default function Instruction() {
  const { chambre, designations } = useDossierCourant();
  const lire = useLireChamp();
  return (
    <>
      <Panneau titre="Qui instruit">
        <Traits traits={[
          { nom: 'Chambre', valeur: chambre ? nomDe(CHAMBRES, chambre) : null, absence: 'à distribuer' },
          { nom: 'Section', valeur: lire('section'), absence: 'aucune' },
          { nom: 'Circuit', valeur: lire('circuit'), absence: 'non choisi' },
          { nom: 'Rapporteur', valeur: designes(designations, 'rapporteur', 'conseiller-designe'), absence: 'à désigner' },
          { nom: 'Avocat général', valeur: designes(designations, 'avocat-general'), absence: 'à désigner' },
        ]} />
      </Panneau>
      <EtapesDuVolet volet="instruction" titre="Où en est l’instruction" vide="L’instruction n’a pas commencé." />
      <EcheancesDuVolet volet="instruction" titre="Délais ouverts pendant l’instruction" />
      <Designations />
    </>
  );
}
