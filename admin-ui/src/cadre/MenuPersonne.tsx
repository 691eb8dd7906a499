import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useState } from 'react';
import { useTheme } from 'react-admin';
import { Link } from 'react-router';
import { seDeconnecter } from '../session/deconnexion';
import { fonctionDe } from '../session/fonction';
import { useMoi } from '../session/ContexteMoi';

export function MenuPersonne() {
  const moi = useMoi();
  const [ancre, setAncre] = useState<HTMLElement | null>(null);
  const [mode, setMode] = useTheme();
  const basculer = () => { setMode(mode === 'dark' ? 'light' : 'dark'); setAncre(null); };
  return (
    <>
      <Button
        color="inherit" onClick={(evenement) => setAncre(evenement.currentTarget)} startIcon={<AccountCircle aria-hidden />}
        aria-haspopup="menu" aria-expanded={Boolean(ancre)} sx={{ minWidth: 0, whiteSpace: 'nowrap', '& .MuiButton-startIcon': { mr: { xs: 0, lg: 1 } } }}
      >
        <Box component="span" sx={(theme) => ({ [theme.breakpoints.down('lg')]: visuallyHidden })}>{moi.nom}</Box>
      </Button>
      <Menu anchorEl={ancre} open={Boolean(ancre)} onClose={() => setAncre(null)}>
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}><ListItemText primary={moi.nom} secondary={fonctionDe(moi)} /></MenuItem>
        <Divider />
        {moi.droits.includes('declarer:Absence') ? <MenuItem component={Link} to="/absences" onClick={() => setAncre(null)}>Mes absences</MenuItem> : null}
        <MenuItem component={Link} to="/mesures" onClick={() => setAncre(null)}>Ce que coûte une diligence</MenuItem>
        <MenuItem onClick={basculer}>{mode === 'dark' ? 'Afficher en clair' : 'Afficher en sombre'}</MenuItem>
        <MenuItem onClick={() => void seDeconnecter()}>Se déconnecter</MenuItem>
      </Menu>
    </>
  );
}
