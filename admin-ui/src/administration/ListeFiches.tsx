import Box from '@mui/material/Box';
import { DataTable, List, Pagination, type ListProps } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import { EtatVide } from '../commun/EtatVide';

/** Says that nothing is there, inside a frame that is already drawn. */
export const RienIci = ({ titre, children }: { titre: string; children?: ReactNode }) => <Box sx={{ '& > div': { border: 0 } }}><EtatVide titre={titre}>{children}</EtatVide></Box>;

interface Props extends Pick<ListProps, 'resource' | 'filter' | 'filterDefaultValues' | 'sort' | 'storeKey'> { filtres: ReactElement[]; vide: ReactElement; children: ReactNode }

/** Cards of one kind: searched, filtered, sorted and cut into pages by the server, with the filters in the address. */
export function ListeFiches({ filtres, vide, children, ...liste }: Props) {
  return (
    <List
      {...liste} filters={filtres} actions={false} title={' '} perPage={25} exporter={false} empty={false} pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      sx={{
        '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' }, '& td': { verticalAlign: 'top' },
        '& .RaFilterForm-filterFormInput': { alignSelf: 'flex-end' }, '& .RaFilterForm-filterFormInput .MuiFormControl-root': { mt: 0, mb: 0.5 },
      }}
    >
      <DataTable rowClick={false} bulkActionButtons={false} empty={vide}>{children}</DataTable>
    </List>
  );
}
