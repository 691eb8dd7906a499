import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { texteDe } from '../../noyau/lecture';
import { DEPOT } from '../../noyau/roles';
import { CONSTITUTION, deposer } from '../memoires';

export const ep10: RegleActe = {
  definition: recu({
    id: 'EP10', nom: 'avocat-penal-constitue', titre: 'Constitution d’un avocat aux Conseils', bouton: 'Enregistrer la constitution', auteur: 'avocat aux Conseils', roles: DEPOT,
    articles: ['CPP 585-1 al. 2', 'CPP 585'], region: 'DEM', cible: 'partie', prealable: 'déclaration de pourvoi', ouvre: ['EP16'], ferme: ['P11', 'P09', 'P10'],
    champs: [champ('avocat', 'Avocat aux Conseils', 'texte')],
  }),
  mene: [{ region: 'DEM', etat: 'avocat-constitue' }],
  suit: ['EP02', 'EP03'],
  effets(d) {
    const partie = d.etat.parties[d.acte.partie!]!;
    const conseil = { nom: texteDe(d.acte.donnees, 'avocat') ?? 'avocat aux Conseils', depuis: d.date };
    const demandeur = enCours(d).includes(partie);
    d.fait('conseil-constitue', { parties: [partie.id], conseil }, 'CPP 585');
    if (!demandeur) return;
    d.region(d.regionsDe('DEM', [partie]), 'avocat-constitue');
    deposer(d, partie, [CONSTITUTION], 'avocat aux Conseils constitué dans le délai');
  },
};
