import { createContext, useContext } from 'react';
import { clair, sombre } from './neutre';
import type { Habillage } from '.';

export const ContexteHabillage = createContext<Habillage>({ etat: false, clair, sombre });
export const useHabillage = () => useContext(ContexteHabillage);
