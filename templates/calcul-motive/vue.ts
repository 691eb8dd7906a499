import { dateEnFrancais, jourEtDate, succes } from '@diligence/domain/commun';
import { rendreEtape, type DelaiCalcule } from '@diligence/domain/delais';
import type { Echeance } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { citer } from '../commun/articles';
import { echeanceDemandee } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { nomDe } from '../commun/parties';
import { STATUTS } from '../commun/statuts';

interface EtapeVue { rang: number; texte: string; article: string; date: string | null }

export interface VueCalculMotive {
  page: Page;
  intitule: string;
  tenu: string | null;
  statut: string;
  depart: string | null;
  /** `null` while the limit is interrupted. */
  dernierJour: string | null;
  /** Only when the alert comes before the last day. */
  alertePrudente: string | null;
  sanction: string | null;
  regle: { id: string; ligne: string; article: string; version: string; empreinte: string };
  judiciaire: boolean;
  verifie: boolean;
  reserves: string[];
  etapes: EtapeVue[];
}

const etapesVue = ({ etapes }: DelaiCalcule): EtapeVue[] =>
  etapes.map((etape, i) => ({ rang: i + 1, texte: rendreEtape(etape), article: etape.article, date: etape.date && dateEnFrancais(etape.date) }));

function version({ judiciaire, delai: { version: depuis } }: Echeance): string {
  if (judiciaire) return 'date fixée par une décision';
  return depuis === 'origine' ? 'première rédaction connue' : `rédaction en vigueur depuis le ${dateEnFrancais(depuis)}`;
}

const alerte = (delai: DelaiCalcule): string | null =>
  (delai.etat === 'couru' && delai.alertePrudente !== delai.dernierJour ? jourEtDate(delai.alertePrudente) : null);

/** The derivation of one limit, `echeance` naming it. */
export const vueCalculMotive: Vue<VueCalculMotive> = (commande) => {
  const trouvee = echeanceDemandee(commande);
  if (!trouvee.ok) return trouvee;
  const echeance = trouvee.valeur;
  const { delai } = echeance;
  const depart = delai.etapes.find(({ operateur }) => operateur === 'depart')?.date;
  return succes({
    page: page(commande, { titre: 'Calcul motivé d’une échéance' }),
    intitule: echeance.intitule,
    tenu: nomDe(commande.dossier, echeance.partie),
    statut: STATUTS[echeance.statut],
    depart: depart ? dateEnFrancais(depart) : null,
    dernierJour: delai.dernierJour && jourEtDate(delai.dernierJour),
    alertePrudente: alerte(delai),
    sanction: delai.sanction,
    regle: { id: echeance.regle, ligne: echeance.ligne, article: citer(delai.articles[0] ?? ''), version: version(echeance), empreinte: echeance.empreinteDroit.slice(0, 12) },
    judiciaire: echeance.judiciaire ?? false,
    verifie: delai.verifie,
    reserves: delai.reserves,
    etapes: etapesVue(delai),
  });
};
