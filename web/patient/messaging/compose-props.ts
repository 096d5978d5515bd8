import type { ComposeView } from '#product/messaging/index.ts';
import type { Frame } from '../../ui/index.ts';
import type { MarginProps } from './margin.tsx';
import { marginGround, marginPhrases } from './margin-words.ts';

/** What the compose page hands to its script. */
export interface ComposeProps {
  draftId: string;
  revision: number;
  savedAt: number;
  timeZone: string;
  language: string;
  ground: Omit<MarginProps, 'notes' | 'say'>;
  phrases: Record<string, string>;
  guidance: ComposeView['guidance'];
  hasThread: boolean;
  /** Practice: advice as ever, and nothing is saved. */
  pretend: boolean;
  said: Record<SaidKey, string>;
}

const saidKeys = ['offline', 'retrying', 'signedOut', 'gone', 'broughtBack'] as const;

export type SaidKey = (typeof saidKeys)[number] | 'saved';

export function islandProps(view: ComposeView, frame: Frame): ComposeProps {
  const { t, language, timeZone } = frame;
  const said = Object.fromEntries(saidKeys.map((key) => [key, t(`messaging.save.${key}`)]));
  return {
    draftId: view.head.draftId,
    revision: view.head.revision,
    savedAt: view.savedAt,
    timeZone,
    language,
    ground: marginGround(view, frame),
    phrases: marginPhrases(frame),
    guidance: view.guidance,
    hasThread: view.threadId !== null,
    pretend: view.head.pretend !== null,
    said: {
      ...(said as Record<(typeof saidKeys)[number], string>),
      saved: t('messaging.compose.saved', { when: '{when}' }),
    },
  };
}
