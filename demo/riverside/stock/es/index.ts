import { situations } from '../stock.ts';
import type { Situation } from '../stock.ts';
import { medicinas } from './medicinas.ts';
import { sintomas } from './sintomas.ts';
import { tramites } from './tramites.ts';

export const spanish: Situation[] = situations('es', sintomas, medicinas, tramites);
