import { clauseValue, type ResolvedCharter } from '#rules/charter/index.ts';
import type { OutOfReach } from './reach.ts';
import { helpLineViews, sayIn, type HelpLineView } from './writing.views.ts';

/** What someone out of reach is told: when they were seen, and other ways. */
export interface LongAgoView {
  lastSeen: number;
  clinicName: string;
  phone: string | null;
  helpLines: HelpLineView[];
}

/** What the page says to someone out of reach: other ways first. */
export function longAgoView(
  charter: ResolvedCharter,
  language: string,
  { lastSeen }: OutOfReach,
): LongAgoView {
  return {
    lastSeen,
    clinicName: sayIn(charter, language)(charter.names?.clinic),
    phone: clauseValue(charter, 'access.alternatives')?.phone ?? null,
    helpLines: helpLineViews(charter, language),
  };
}
