import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useFeries } from '../../api-client/calendriers';
import { pluriel } from '../../commun/dates';
import { enMots, moisDe, type Course, type Jour } from './jours';

const NOM_DU_MOIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: 'numeric' });
const ROLES = { depart: 'départ', brut: 'terme avant report', fin: 'dernier jour utile' } as const;

const classes = ({ dans, chome, role }: Jour) => [dans && 'dans', chome && 'chome', role].filter(Boolean).join(' ');
const aPropos = ({ date, chome, role }: Jour) => [date.split('-').toReversed().join('/'), chome, role && ROLES[role]].filter(Boolean).join(', ');

/** The days of a limit, month by month: those that run, those that do not count (hatched), the first and the last. */
export function Bande({ course, territoire }: { course: Course; territoire: string }) {
  const annees = Array.from({ length: Number(course.fin.slice(0, 4)) - Number(course.depart.slice(0, 4)) + 1 }, (_, rang) => Number(course.depart.slice(0, 4)) + rang);
  const feries = useFeries(territoire, annees);
  const { mois, omis } = moisDe(course, feries);
  const rompu = omis > 0 ? mois.findIndex(({ cle }, rang) => rang > 0 && cle !== suivant(mois[rang - 1]?.cle ?? '')) : -1;
  return (
    <>
      <Box
        tabIndex={0} role="region" aria-label="Calendrier du délai"
        sx={(theme) => ({
          overflowX: 'auto', fontSize: '0.72rem', lineHeight: '22px', textAlign: 'center',
          '& .rang': { display: 'grid', gridTemplateColumns: '76px repeat(31, minmax(17px, 1fr))', gap: '2px', mb: '3px', minWidth: 660 },
          '& .mois': { textAlign: 'left', fontSize: '0.8rem', fontWeight: 600 },
          '& .jour': { height: 22, borderRadius: '3px', color: 'text.secondary', border: 1, borderColor: 'divider' },
          '& .dans': { bgcolor: theme.palette.tons.loin.bg, color: theme.palette.tons.loin.fg, borderColor: theme.palette.tons.loin.fg },
          '& .chome': { backgroundImage: `repeating-linear-gradient(135deg, transparent 0 3px, ${theme.palette.text.secondary}66 3px 4.5px)` },
          '& .depart': { border: 2, borderColor: 'text.primary', color: 'text.primary', fontWeight: 700, borderRadius: '11px' },
          '& .brut': { border: `2px dashed ${theme.palette.text.primary}`, color: 'text.primary', fontWeight: 700 },
          '& .fin': { bgcolor: 'text.primary', color: 'background.paper', borderColor: 'text.primary', fontWeight: 700, backgroundImage: 'none' },
        })}
      >
        <div role="img" aria-label={enMots(course, feries)}>
          {mois.map(({ cle, jours }, rang) => (
            <Fragment key={cle}>
              {rang === rompu ? <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'left', py: 0.5 }}>… {pluriel(omis, 'mois', 'mois')} …</Typography> : null}
              <div className="rang">
                <span className="mois">{NOM_DU_MOIS.format(new Date(`${cle}-01T00:00:00Z`))}</span>
                {jours.map((jour) => <span key={jour.date} className={`jour ${classes(jour)}`} title={aPropos(jour)}>{Number(jour.date.slice(8))}</span>)}
              </div>
            </Fragment>
          ))}
        </div>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>Rond{'\u00a0'}: départ. Teinté{'\u00a0'}: le délai court. Hachuré{'\u00a0'}: samedi, dimanche, jour férié. Pointillé{'\u00a0'}: terme avant report. Plein{'\u00a0'}: dernier jour utile.</Typography>
    </>
  );
}

/** `2026-12` → `2027-01`. */
const suivant = (cle: string): string => {
  const date = new Date(`${cle}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
};
