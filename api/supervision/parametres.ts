import type { Blocage } from '@diligence/activities/veille';
import { estDateCivile } from '@diligence/domain/commun';
import { BLOCAGES, REMEDES, type Annuaire, type DefinitionRemede } from '@diligence/domain/supervision';
import { champsInvalides, type ChampFautif } from '../erreurs';
import type { DemandeRemedeDto } from './blocages.dto';

type Champ = DefinitionRemede['champs'][number];

/** Checks a request against the remedies of the blocage and their fields. @throws Probleme 400 naming each faulty field. */
export function verifierDemande({ remede, parametres }: DemandeRemedeDto, blocage: Blocage, annuaire: Annuaire | null): void {
  if (!BLOCAGES[blocage.code].remedes.includes(remede)) throw champsInvalides([{ champ: 'remede', message: 'Ce remède ne répond pas à ce blocage.' }]);
  const { champs } = REMEDES[remede];
  const fautes = [
    ...Object.keys(parametres).filter((nom) => !champs.some((c) => c.nom === nom)).map((nom) => ({ champ: `parametres.${nom}`, message: 'Ce champ est inconnu.' })),
    ...champs.flatMap((champ) => faute(champ, parametres[champ.nom], blocage, annuaire)),
  ];
  if (fautes.length > 0) throw champsInvalides(fautes);
}

function faute({ nom, type }: Champ, valeur: unknown, { objets }: Blocage, annuaire: Annuaire | null): ChampFautif[] {
  const refuser = (message: string): ChampFautif[] => [{ champ: `parametres.${nom}`, message }];
  if (typeof valeur !== 'string' || valeur === '' || valeur.length > 300) return refuser('Ce champ est requis.');
  if (type === 'date' && !estDateCivile(valeur)) return refuser('Indiquez une date AAAA-MM-JJ.');
  if (type === 'personne' && annuaire && !(valeur in annuaire)) return refuser('Cette personne n’est pas dans l’annuaire de la Cour.');
  if ((type === 'tache' || type === 'acte') && !objets.includes(valeur)) return refuser('Choisissez parmi ce que le blocage met en cause.');
  return [];
}
