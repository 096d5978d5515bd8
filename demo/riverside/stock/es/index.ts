import type { Situation } from '../stock.ts';
import { first } from './first.ts';

export const spanish: Situation[] = [...first];
