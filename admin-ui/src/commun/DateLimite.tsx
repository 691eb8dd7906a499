import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Article } from './Article';
import { aujourdhui, dateCourte, dateLongue } from './dates';
import { Puce } from './Puce';
import { situationDuJour } from './situation';

interface Props { date: string; article?: string | undefined; enPhrase?: boolean; surUneLigne?: boolean }

/** A date is never bare: its colour, the days left and the article go with it. */
export function DateLimite({ date, article, enPhrase = false, surUneLigne = false }: Props) {
  const situation = situationDuJour(date, aujourdhui());
  return (
    <Stack component="span" direction="row" sx={{ alignItems: 'center', columnGap: 1, rowGap: 0.25, flexWrap: surUneLigne ? 'nowrap' : 'wrap' }}>
      <Puce ton={situation.ton}>{situation.texte}</Puce>
      <Box component="time" dateTime={date} sx={{ whiteSpace: 'nowrap' }}>{enPhrase ? dateLongue(date) : dateCourte(date)}</Box>
      {article ? <Article reference={article} /> : null}
    </Stack>
  );
}
