import { rendreEtape } from '.';
import { motive } from './essais';

describe('Calcul motivé', () => {
  it('se lit étape par étape, chacune avec son article', () => {
    const demande = {
      regle: 'cpc-612', depart: '2026-09-07', demeure: 'etranger' as const, criteres: { notification: '2026-09-07' },
      aideJuridictionnelle: { demande: '2026-11-05', decisionNotifiee: '2027-01-15' },
    };
    expect(motive(demande).split('\n')).toEqual([
      'Texte appliqué : décret 79-941, en vigueur depuis le 1er janvier 1980, selon la date de la notification (7 septembre 2026). (CPC 612)',
      'La partie demeure à l’étranger : le délai est augmenté de 2 mois, ajoutés avant de chercher le quantième. (CPC 643)',
      'Le délai part du lundi 7 septembre 2026. (CPC 640)',
      'Plus 4 mois, de quantième à quantième : jeudi 7 janvier 2027. (CPC 641 al. 2)',
      'Le jeudi 5 novembre 2026 : demande d’aide juridictionnelle, avant l’expiration du délai, qui est interrompu. (D. 2020-1717 art. 44)',
      'Un nouveau délai entier, de même durée, court à compter du vendredi 15 janvier 2027. (D. 2020-1717 art. 44)',
      'Plus 4 mois, de quantième à quantième : samedi 15 mai 2027. (CPC 641 al. 2)',
      'Le 15 mai 2027 n’est pas ouvrable (samedi, dimanche, lundi de Pentecôte) : report au mardi 18 mai 2027. (CPC 642)',
      'Le délai expire le mardi 18 mai 2027 à vingt-quatre heures. (CPC 642 al. 1)',
    ]);
  });

  it('dit le quantième qui manque, les jours francs et ce qui reste à vérifier', () => {
    expect(motive({ regle: 'cpc-982', depart: '2026-12-31' })).toContain('dimanche 28 février 2027, dernier jour du mois faute de 31.');
    expect(motive({ regle: 'cpp-568', depart: '2026-11-20' })).toContain('Plus 10 jours francs, sans compter le jour de départ ni celui de l’échéance : dernier jour utile le mardi 1er décembre 2026.');
    expect(motive({ regle: 'cpc-978-al2', depart: '2026-02-13' })).toMatch(/\nÀ vérifier : Le décompte global .* n° 19-20\.636\.$/);
  });

  it('dit que le critère de la version manque et que la date de départ en tient lieu', () => {
    expect(motive({ regle: 'cpc-982', depart: '2008-05-24' })).toMatch(/^Texte appliqué : rédaction de 2005, selon la date du départ du délai, à défaut de celle du pourvoi \(24 mai 2008\)\./);
  });

  it('garde lisible une étape écrite par une autre version du calcul', () => {
    expect(rendreEtape({ operateur: 'operateur-futur', article: 'CPC 1', date: null })).toBe('Étape «\u00a0operateur-futur\u00a0».');
  });
});
