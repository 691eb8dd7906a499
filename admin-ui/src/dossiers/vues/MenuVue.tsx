import BookmarkBorder from '@mui/icons-material/BookmarkBorder';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { nouvelleCle } from '../../actes/brouillon';
import { adresseListe } from '../adresse';
import { DialogueVue, type SaisieVue } from './DialogueVue';
import { SuppressionVue } from './SuppressionVue';
import type { VuesListe } from './useVuesListe';

type Ouvert = 'nouvelle' | 'renommer' | 'supprimer' | null;

/** What one may do with what one looks at: keep it, change the view, take it by default, delete it. */
export function MenuVue({ vues: { vue, modifiee, reglages, ecrire, supprimer, preferences, changer, service, oublier } }: { vues: VuesListe }) {
  const [ancre, setAncre] = useState<HTMLElement | null>(null);
  const [ouvert, setOuvert] = useState<Ouvert>(null);
  const naviguer = useNavigate();
  const parDefaut = vue !== undefined && preferences.vueParDefaut === vue.id;
  const faire = (action: () => void) => () => { setAncre(null); action(); };
  const garder = ({ nom, partagee }: SaisieVue) => {
    const avec = partagee ? service?.id : undefined;
    if (ouvert === 'renommer' && vue) ecrire.mutate({ id: vue.id, version: vue.version, nom, service: avec, reglages: vue.reglages }, { onSuccess: () => setOuvert(null) });
    else ecrire.mutate({ id: nouvelleCle(), nom, service: avec, reglages }, { onSuccess: () => setOuvert(null) });
  };
  const fermer = () => { setOuvert(null); ecrire.reset(); supprimer.reset(); };
  return (
    <>
      <Button startIcon={<BookmarkBorder aria-hidden />} onClick={(e) => setAncre(e.currentTarget)} aria-haspopup="menu" aria-expanded={ancre !== null} sx={{ flexShrink: 0 }}>Vue</Button>
      <Menu anchorEl={ancre} open={ancre !== null} onClose={() => setAncre(null)}>
        {vue?.mienne && modifiee ? <MenuItem onClick={faire(() => ecrire.mutate({ id: vue.id, version: vue.version, nom: vue.nom, service: vue.service, reglages }))}>Mettre à jour «{'\u00a0'}{vue.nom}{'\u00a0'}»</MenuItem> : null}
        <MenuItem onClick={faire(() => setOuvert('nouvelle'))}>Garder comme nouvelle vue…</MenuItem>
        {vue?.mienne ? <MenuItem onClick={faire(() => setOuvert('renommer'))}>Renommer ou partager…</MenuItem> : null}
        {vue ? <MenuItem onClick={faire(() => changer({ vueParDefaut: parDefaut ? '' : vue.id }))}>{parDefaut ? 'Ne plus ouvrir par défaut' : 'Ouvrir par défaut'}</MenuItem> : null}
        {vue?.mienne ? <MenuItem onClick={faire(() => setOuvert('supprimer'))}>Supprimer cette vue…</MenuItem> : null}
      </Menu>
      {ouvert === 'nouvelle' || ouvert === 'renommer' ? (
        <DialogueVue titre={ouvert === 'nouvelle' ? 'Garder cette vue' : 'Renommer ou partager la vue'} initiale={ouvert === 'renommer' && vue ? { nom: vue.nom, partagee: vue.service !== undefined } : { nom: '', partagee: false }} service={service?.nom} enCours={ecrire.isPending} erreur={ecrire.error} garder={garder} fermer={fermer} />
      ) : null}
      {ouvert === 'supprimer' && vue ? (
        <SuppressionVue vue={vue} enCours={supprimer.isPending} erreur={supprimer.error} fermer={fermer} supprimer={() => supprimer.mutate(vue, { onSuccess: () => { fermer(); oublier(); void naviguer(adresseListe({})); } })} />
      ) : null}
    </>
  );
}
