import fc from 'fast-check';
import { TERRITOIRES, estOuvrable } from '../calendrier';
import { ajouterJours, dateCivileAParis, type DateCivile } from '../commun';
import { REGLES, droitEnVigueur } from '../regles';
import { calculerDelai, calculerLigne, type DemandeDelai, type Unite } from '.';
import { calcule, couru } from './essais';

const dates = fc.integer({ min: 0, max: 36_500 }).map((jours): DateCivile => ajouterJours('2000-01-01', jours));
const regles = fc.constantFrom(...REGLES);
const calendriers = fc.constantFrom(...Object.keys(TERRITOIRES));
const demeures = fc.constantFrom('metropole' as const, 'outre-mer' as const, 'etranger' as const);
const unites = fc.constantFrom<Unite>('jours', 'semaines', 'mois', 'ans');

/** An application for legal aid made some days after `depart`, decided some days later. */
const aideApres = (depart: DateCivile, apres: number, duree: number) => {
  const demande = ajouterJours(depart, apres);
  return { demande, decisionNotifiee: ajouterJours(demande, duree) };
};

describe('Propriétés du calcul', () => {
  it('une échéance prorogeable ne tombe jamais un samedi, un dimanche ni un jour férié de son calendrier', () => {
    fc.assert(fc.property(regles, dates, calendriers, demeures, ({ id, prorogation }, depart, calendrier, demeure) => {
      const { dernierJour } = couru({ regle: id, depart, calendrier, demeure });
      return !prorogation || estOuvrable(dernierJour, calendrier);
    }));
  });

  it('à même unité et même départ, un délai plus long ne finit jamais plus tôt', () => {
    fc.assert(fc.property(unites, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 39 }), dates, (unite, nombre, plus, depart) => {
      const [court, long] = [nombre, nombre + plus].map((n) => couru({ delai: { nombre: n, unite }, matiere: 'civil', depart }).dernierJour);
      return court !== undefined && long !== undefined && court <= long;
    }));
  });

  it('la distance ne raccourcit jamais un délai', () => {
    fc.assert(fc.property(regles, dates, ({ id }, depart) => {
      const [ici, loin, ailleurs] = (['metropole', 'outre-mer', 'etranger'] as const).map((demeure) => couru({ regle: id, depart, demeure }).dernierJour);
      return ici !== undefined && loin !== undefined && ailleurs !== undefined && ici <= loin && loin <= ailleurs;
    }));
  });

  it('une demande d’aide juridictionnelle ne raccourcit jamais un délai', () => {
    fc.assert(fc.property(regles, dates, fc.integer({ min: -60, max: 200 }), fc.integer({ min: 0, max: 400 }), ({ id }, depart, apres, duree) => {
      const sans = couru({ regle: id, depart });
      const avec = couru({ regle: id, depart, aideJuridictionnelle: aideApres(depart, apres, duree) });
      return avec.dernierJour >= sans.dernierJour;
    }));
  });

  it('l’alerte ne vient jamais après le dernier jour, et lui est égale quand tout est vérifié', () => {
    fc.assert(fc.property(regles, dates, calendriers, demeures, demeures, fc.integer({ min: 0, max: 200 }), (regle, depart, calendrier, demeure, signifieAPersonneEn, apres) => {
      const delai = couru({ regle: regle.id, depart, calendrier, demeure, signifieAPersonneEn, aideJuridictionnelle: aideApres(depart, apres, 30) });
      return delai.alertePrudente <= delai.dernierJour && (!delai.verifie || delai.alertePrudente === delai.dernierJour);
    }));
  });

  it('un délai expire au premier instant, à Paris, du lendemain de son dernier jour', () => {
    fc.assert(fc.property(regles, dates, ({ id }, depart) => {
      const { dernierJour, expireA } = couru({ regle: id, depart });
      return dateCivileAParis(expireA) === ajouterJours(dernierJour, 1)
        && dateCivileAParis(new Date(Date.parse(expireA) - 1).toISOString()) === dernierJour;
    }));
  });

  it('chaque étape a sa phrase, terminée par un point, et aucune valeur n’y manque', () => {
    fc.assert(fc.property(regles, dates, calendriers, demeures, fc.boolean(), ({ id }, depart, calendrier, demeure, panneElectroniqueDernierJour) => {
      const sortie = calculerLigne({ regle: id, depart, calendrier, demeure, panneElectroniqueDernierJour, radiation: { demande: depart } });
      if ('erreur' in sortie) return false;
      return sortie.etapes.every(({ texte }) => /^\p{Lu}.*\.$/u.test(texte) && !/undefined|NaN|null|« »/.test(texte));
    }));
  });

  it('deux calculs de la même demande sont identiques, et la demande n’est pas modifiée', () => {
    fc.assert(fc.property(regles, dates, fc.integer({ min: 0, max: 90 }), ({ id }, depart, apres) => {
      const demande: DemandeDelai = Object.freeze({ regle: id, depart, aideJuridictionnelle: Object.freeze(aideApres(depart, apres, 10)) });
      expect(calcule(demande)).toEqual(calcule(demande));
    }));
  });

  it('aucune demande, si étrange soit-elle, ne fait lever d’exception', () => {
    const champs = fc.constantFrom('regle', 'delai', 'matiere', 'depart', 'criteres', 'demeure', 'calendrier', 'aideJuridictionnelle', 'radiation', 'interruption', '__proto__', 'id');
    fc.assert(fc.property(fc.dictionary(champs, fc.oneof(fc.jsonValue(), fc.constantFrom('cpc-612', '2026-02-10', 'civil'))), (json) => {
      const sortie = calculerLigne(json);
      return 'erreur' in sortie ? sortie.erreur.code !== '' : 'dernierJour' in sortie;
    }), { numRuns: 500 });
  });

  it('le droit passé en argument décide seul : sans règles, rien n’est connu', () => {
    expect(calculerDelai({ regle: 'cpc-612', depart: '2026-02-10' }, { ...droitEnVigueur(), regles: {} })).toMatchObject({ ok: false, erreur: { code: 'regle-inconnue' } });
  });
});
