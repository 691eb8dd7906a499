import Box from '@mui/material/Box';

/** First stop of the keyboard: jumps over the header. */
export function LienEvitement() {
  return (
    <Box
      component="a"
      href="#contenu"
      onClick={(evenement) => { evenement.preventDefault(); document.getElementById('contenu')?.focus(); }}
      sx={(theme) => ({
        position: 'absolute', left: 8, top: -100, zIndex: theme.zIndex.tooltip, px: 2, py: 1, borderRadius: 1,
        color: theme.palette.primary.contrastText, backgroundColor: theme.palette.primary.main, '&:focus': { top: 8 },
      })}
    >
      Aller au contenu
    </Box>
  );
}
