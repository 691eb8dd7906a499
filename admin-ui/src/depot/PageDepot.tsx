import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { garderBrouillon, lireBrouillon, nouvelleCle, oublierBrouillon } from '../actes/brouillon';
import { ChampChoix } from '../actes/ChampChoix';
import { ChampDate } from '../actes/ChampDate';
import { deposer } from '../api-client/depots';
import { ErreurApi } from '../api-client/erreur';
import { aujourdhui } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { CHAMBRES } from '../commun/referentiel';
import { Titre } from '../commun/Titre';
import { ChampParties } from './ChampParties';
import { composer, manques, saisieVide, type Saisie } from './declaration';

const PAPIER = ['nouveau', 'declaration', ''] as const;
const CHOIX_CHAMBRE = Object.entries(CHAMBRES).map(([valeur, libelle]) => ({ valeur, libelle }));

/** A declaration received on paper enters by the same door as one filed by a partner system. */
export default function PageDepot() {
  const naviguer = useNavigate();
  const requetes = useQueryClient();
  const [garde] = useState(() => lireBrouillon(...PAPIER));
  const [cle] = useState(() => garde?.cle ?? nouvelleCle());
  const [saisie, setSaisie] = useState<Saisie>(() => ({ ...saisieVide(aujourdhui()), ...(garde?.valeurs as Partial<Saisie> | undefined) }));
  const [absents, setAbsents] = useState<Record<string, string>>({});
  const depot = useMutation({
    mutationFn: () => deposer(composer(saisie), cle),
    onSuccess: async ({ numero }) => { oublierBrouillon(...PAPIER); await requetes.invalidateQueries(); await naviguer(`/dossiers/${numero}`); },
  });
  useEffect(() => garderBrouillon(...PAPIER, { valeurs: { ...saisie }, cle }), [saisie, cle]);
  const erreurs = { ...(depot.error instanceof ErreurApi ? Object.fromEntries((depot.error.probleme.champs ?? []).map((c) => [c.champ, c.message])) : {}), ...absents };
  const poser = (champs: Partial<Saisie>) => { setSaisie((avant) => ({ ...avant, ...champs })); setAbsents({}); };
  const envoyer = () => {
    const trouves = manques(saisie);
    setAbsents(trouves);
    const premier = Object.keys(trouves)[0];
    if (premier) document.getElementById(`champ-${premier}`)?.focus();
    else if (!depot.isPending) depot.mutate();
  };
  const champTexte = (nom: 'juridiction' | 'rg' | 'matiere', libelle: string, requis = false) => (
    <TextField id={`champ-${nom}`} name={nom} label={libelle} required={requis} fullWidth value={saisie[nom]} onChange={(e) => poser({ [nom]: e.target.value })} error={Boolean(erreurs[nom])} helperText={erreurs[nom]} />
  );
  return (
    <Stack sx={{ gap: 2, maxWidth: 1100 }}>
      <div>
        <Titre onglet="Nouvelle déclaration">Enregistrer une déclaration de pourvoi</Titre>
        <Typography color="textSecondary">Reçue sur papier au greffe. Le numéro est attribué à l’enregistrement, et les premiers délais courent de la date de la déclaration.</Typography>
      </div>
      <Paper component="form" noValidate aria-label="Déclaration de pourvoi" sx={{ p: 2.5 }} onSubmit={(e) => { e.preventDefault(); envoyer(); }}>
        <Stack sx={{ gap: 2.5 }}>
          <ChampDate nom="dateActe" libelle="Date de la déclaration" requis sens="passee" valeur={saisie.dateActe} changer={(dateActe) => poser({ dateActe })} erreur={erreurs['dateActe']} />
          {champTexte('juridiction', 'Juridiction qui a rendu la décision attaquée', true)}
          <ChampDate nom="dateDecision" libelle="Date de la décision attaquée" requis sens="passee" valeur={saisie.dateDecision} changer={(dateDecision) => poser({ dateDecision })} erreur={erreurs['dateDecision']} />
          {champTexte('rg', 'Numéro de répertoire général')}
          <ChampParties parties={saisie.parties} changer={(parties) => poser({ parties })} erreurs={erreurs} />
          <ChampChoix nom="chambre" libelle="Chambre pressentie" requis={false} valeur={saisie.chambre} changer={(chambre) => poser({ chambre })} choix={CHOIX_CHAMBRE} erreur={erreurs['chambre']} />
          {champTexte('matiere', 'Matière')}
          <div role="alert">{depot.error ? <Panne erreur={depot.error} reessayer={envoyer} /> : null}</div>
          <div><Button type="submit" variant="contained" size="large" loading={depot.isPending}>Enregistrer la déclaration de pourvoi</Button></div>
        </Stack>
      </Paper>
    </Stack>
  );
}
