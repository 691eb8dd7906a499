import { etatRegion } from '../lecture';
import { champ, recu, requis, type RegleActe } from '../regle-acte';
import { DEPOT } from '../roles';
import { articleDe, choixMotifs } from './evenements';

const DEBATS_OUVERTS = ['debats', 'delibere', 'arret'];

export const in01: RegleActe = {
  definition: recu({
    id: 'IN01', nom: 'instance-interrompue', titre: 'Interruption de l’instance', bouton: 'Enregistrer l’interruption de l’instance', auteur: 'fait, ou partie qui le notifie', roles: DEPOT,
    articles: ['CPC 369', 'CPC 370', 'CPC 371', 'CPC 372'], region: 'INSTANCE', cible: 'partie', prealable: 'pourvoi en cours, avant l’ouverture des débats', ouvre: ['IN02', 'IN03'],
    champs: [champ('motif', 'Événement', 'choix', { ...requis, ...choixMotifs })],
  }),
  mene: [{ region: 'INSTANCE', etat: 'interrompue' }],
  effets(d) {
    const motif = String(d.acte.donnees['motif']);
    if (DEBATS_OUVERTS.includes(etatRegion(d.etat, 'JUG') ?? '')) return d.marque('sans-effet', 'L’événement survient ou est notifié après l’ouverture des débats : l’instance n’est pas interrompue.', 'CPC 371');
    d.region('INSTANCE', 'interrompue', { motif, partie: d.acte.partie! }, articleDe(motif));
  },
};
