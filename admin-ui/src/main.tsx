import { createRoot } from 'react-dom/client';
import { demarrer } from './demarrage';

const racine = document.getElementById('racine');
if (racine) void demarrer(createRoot(racine));
