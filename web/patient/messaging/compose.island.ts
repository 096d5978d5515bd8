import { enhance } from '../../ui/islands.ts';
import type { ComposeProps } from './compose-props.ts';
import { startComposing } from './composing.ts';

function readProps(data: unknown): ComposeProps {
  const fits =
    typeof data === 'object' &&
    data !== null &&
    'draftId' in data &&
    typeof data.draftId === 'string' &&
    'guidance' in data &&
    'phrases' in data &&
    'said' in data;
  if (!fits) throw new TypeError('The compose page brought no draft.');
  return data as unknown as ComposeProps;
}

enhance('patient/messaging/compose', readProps, startComposing);
