import { situations } from '../stock.ts';
import type { Situation } from '../stock.ts';
import { children } from './children.ts';
import { desk } from './desk.ts';
import { furtherCare } from './further-care.ts';
import { furtherDesk } from './further-desk.ts';
import { furtherSymptoms } from './further-symptoms.ts';
import { elders } from './elders.ts';
import { heart } from './heart.ts';
import { medicineDoubts } from './medicines.ts';
import { refills } from './refills.ts';
import { results } from './results.ts';
import { symptomsBody } from './symptoms-body.ts';
import { symptomsSkinThroat } from './symptoms-skin-throat.ts';
import { urgent } from './urgent.ts';
import { visits } from './visits.ts';

export const english: Situation[] = situations(
  'en',
  symptomsSkinThroat,
  symptomsBody,
  heart,
  children,
  medicineDoubts,
  refills,
  results,
  visits,
  desk,
  elders,
  urgent,
  furtherSymptoms,
  furtherCare,
  furtherDesk,
);
