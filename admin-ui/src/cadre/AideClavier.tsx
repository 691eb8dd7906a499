import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';

const TOUCHES: [string, string][] = [
  ['/', 'Rechercher un dossier'],
  ['g puis a', 'Boîte de travail (accueil)'],
  ['g puis d', 'Dossiers'],
  ['g puis s', 'Supervision (si votre fonction y donne accès)'],
  ['g puis c', 'Calculateur de délais'],
  ['Tab', 'Élément suivant'],
  ['?', 'Afficher cette aide'],
];

export function AideClavier({ ouverte, fermer }: { ouverte: boolean; fermer: () => void }) {
  return (
    <Dialog open={ouverte} onClose={fermer} aria-labelledby="aide-clavier">
      <DialogTitle id="aide-clavier">Touches du clavier</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 3, rowGap: 1, m: 0, '& dd': { m: 0 } }}>
          {TOUCHES.map(([touche, effet]) => [
            <Box component="dt" key={touche}><kbd>{touche}</kbd></Box>,
            <Box component="dd" key={`${touche}-effet`}>{effet}</Box>,
          ])}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={fermer} autoFocus>Fermer</Button></DialogActions>
    </Dialog>
  );
}
