import * as z from 'zod';
import { isId } from '#platform/ids/index.ts';

/** The draft an address names. */
export const draftParams = z.object({
  draft: z.custom<string>((value) => isId('dra', value)),
});
