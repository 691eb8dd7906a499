import { ouvrir } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { champ, recu, requis, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT, PARQUET } from '../../noyau/roles';

export const ep31: RegleActe = {
  definition: recu({
    id: 'EP31', nom: 'renvoi-de-juridiction-demande', titre: 'Requête en renvoi d’un tribunal à un autre, signifiée', bouton: 'Enregistrer la requête en renvoi', auteur: 'parties, procureur général, ministère public', roles: [...new Set([...DEPOT, ...PARQUET])],
    articles: ['CPP 662', 'CPP 665', 'CPP 861'], region: 'JUG', cible: 'partie', collectif: true, prealable: '', ouvre: ['P27', 'O6', 'EP31b', 'EP31c'],
    champs: [
      champ('cause', 'Cause', 'choix', { ...requis, ...choix(['suspicion-legitime', 'Suspicion légitime (662)'], ['bonne-administration', 'Bonne administration de la justice (665)']) }),
      champ('pacifique', 'Nouvelle-Calédonie, Polynésie française ou Wallis-et-Futuna', 'oui-non', { aide: 'Le délai du mémoire sur la suspicion légitime est alors de deux mois (861).' }),
    ],
  }),
  passe: { region: 'RENVOI662', etat: 'pendante' },
  effets(d) {
    const suspicion = d.acte.donnees['cause'] === 'suspicion-legitime';
    const regle = suspicion ? (d.acte.donnees['pacifique'] === true ? 'cpp-861' : 'cpp-662') : 'cpp-665-memoire';
    const requerants = Object.values(d.etat.parties).filter(({ role }) => role === 'demandeur').map(({ id }) => id);
    const avisees = Object.values(d.etat.parties).filter(({ id }) => (d.acte.partie === undefined ? !requerants.includes(id) : id === d.acte.partie));
    if (avisees.length > 0) ouvrir(d, { regle, region: 'RENVOI662', parties: avisees });
    if (!suspicion) ouvrir(d, { regle: 'cpp-665-arret', region: 'RENVOI662' });
  },
};
