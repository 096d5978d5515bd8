import { fairview } from './fairview.ts';
import { hill } from './hill.ts';
import { lake } from './lake.ts';
import { millCreek } from './mill-creek.ts';
import { named } from './named.ts';
import { orchard } from './orchard.ts';
import { riverNorth } from './river-north.ts';
import { riverSouth } from './river-south.ts';

/** Those one can sign in as come first. */
export const writtenPeople: readonly string[] = [
  named,
  riverNorth,
  riverSouth,
  hill,
  millCreek,
  lake,
  fairview,
  orchard,
];
