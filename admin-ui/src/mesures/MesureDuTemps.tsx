import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { compterLesClics, noterAffichage, recommencer } from './collecte';
import { viderEnPartant } from './envoi';
import { pageDe } from './pages';

const PATIENCE_MS = 60_000;
let premiere = true;

const montree = () => document.querySelector('main h1') && !document.querySelector('main [aria-label="Chargement en cours"]');

compterLesClics();
viderEnPartant();

/** Times each page from the moment it is asked for to the moment its content is there. Draws nothing. */
export function MesureDuTemps() {
  const { pathname } = useLocation();
  useEffect(() => {
    const page = pageDe(pathname);
    const depart = premiere ? 0 : performance.now();
    premiere = false;
    if (pathname === '/') recommencer();
    let cadre = 0;
    const regarder = () => {
      const duree = performance.now() - depart;
      if (montree()) { if (page) noterAffichage(page, duree); } else if (duree < PATIENCE_MS) cadre = requestAnimationFrame(regarder);
    };
    cadre = requestAnimationFrame(regarder);
    return () => cancelAnimationFrame(cadre);
  }, [pathname]);
  return null;
}
