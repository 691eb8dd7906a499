import { donneesRegion, etatRegion } from '../lecture';
import { champ, recu, requis, type RegleActe } from '../regle-acte';
import { DEPOT } from '../roles';
import { reprendre } from './reprendre';

export const in06: RegleActe = {
  definition: recu({
    id: 'IN06', nom: 'avocat-remplace', titre: 'Changement d’avocat aux Conseils', bouton: 'Enregistrer le changement d’avocat', auteur: 'avocat aux Conseils', roles: DEPOT,
    articles: ['CPC 973', 'CPC 369', 'CPC 373'], region: 'INSTANCE', cible: 'partie', prealable: 'pourvoi en cours', champs: [champ('avocat', 'Avocat qui se constitue', 'texte', requis)],
  }),
  mene: [{ region: 'INSTANCE', etat: 'reprise' }],
  effets(d) {
    d.fait('conseil-constitue', { parties: [d.acte.partie!], conseil: { nom: String(d.acte.donnees['avocat']), depuis: d.date } }, 'CPC 973');
    const { motif, partie } = donneesRegion(d.etat, 'INSTANCE');
    if (etatRegion(d.etat, 'INSTANCE') === 'interrompue' && motif === 'cessation-avocat' && partie === d.acte.partie) reprendre(d);
  },
};
