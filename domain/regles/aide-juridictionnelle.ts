import { gardeFou, gardeFouPenal, type Article } from './fabrique';
import { SOURCES } from './sources';

const decret = (ecrit: Parameters<typeof gardeFou>[0]) => gardeFou({ source: SOURCES.decret2020, ...ecrit });

/** What a request for legal aid does, and does not do, beyond its main effect (décret 2020-1717, art. 44). */
export const aideJuridictionnelle: Article = {
  gardeFous: [
    decret({
      id: 'd2020-1717-44-bureau',
      ligne: 'A3',
      intitule: 'Demande au bureau incompétent',
      articles: ['D. 2020-1717 art. 44', '2e Civ., 5 oct. 2023'],
      effet: 'Elle interrompt le délai comme si elle avait été adressée au bureau de la Cour.',
      verifie: false,
    }),
    decret({
      id: 'd2020-1717-44-seconde',
      ligne: 'A4',
      intitule: 'Seconde demande de même objet',
      articles: ['D. 2020-1717 art. 44'],
      effet: 'Après un rejet, elle n’interrompt aucun délai ; la dérogation n’a été lue qu’en tête du texte.',
      verifie: false,
    }),
    decret({
      id: 'd2020-1717-37',
      ligne: 'A5',
      intitule: 'Date de la demande envoyée par la poste',
      articles: ['D. 2020-1717 art. 37'],
      effet: 'La demande est du jour de son expédition, celui du cachet du bureau d’émission.',
    }),
    decret({
      id: 'd2020-1717-44-defendeur',
      ligne: 'A6',
      intitule: 'Demande du défendeur',
      articles: ['D. 2020-1717 art. 44', 'Com., 4 juin 2013, n° 12-12.316'],
      effet: 'Le délai du mémoire en défense est interrompu de même ; la décision porte sur le décret antérieur.',
      verifie: false,
    }),
    gardeFouPenal({
      id: 'cpp-585-1-aide',
      ligne: 'A7',
      intitule: 'Aide juridictionnelle en matière pénale',
      articles: ['CPP 585-1 al. 2', 'Crim., 6 sept. 2023, n° 22-86.049', 'Crim., 12 mars 2025, n° 24-83.713'],
      effet: 'La demande n’interrompt ni le délai du pourvoi ni celui du mémoire personnel ; faite dans le mois, elle n’interrompt que la constitution d’un avocat, hors des délais impératifs des articles 567-2, 574-1 et 574-2.',
    }),
    decret({
      id: 'certificat-non-pourvoi',
      ligne: 'A8',
      intitule: 'Certificat de non-pourvoi',
      articles: ['D. 2020-1717 art. 44'],
      source: 'https://www.courdecassation.fr/',
      effet: 'Il est seulement partiel tant qu’une demande d’aide juridictionnelle est pendante.',
      verifie: false,
    }),
  ],
};
