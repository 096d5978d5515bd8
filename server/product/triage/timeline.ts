import type { LetterView, StepView } from '#product/messaging/index.ts';
import type { TimelineEntry } from './desk.views.ts';
import type { WorkFound } from './work.views.ts';

const order = { letter: 0, note: 1, step: 2 } as const;

/** Letters, notes and steps as they happened; at the same moment what was written comes before what it caused. */
export function timelineOf(
  letters: readonly LetterView[],
  steps: readonly StepView[],
  found: Pick<WorkFound, 'notes' | 'handOffs'>,
  teamName: (teamId: string) => string,
): TimelineEntry[] {
  const reasons = new Map(found.handOffs.map(({ id, reason }) => [id, reason]));
  const entries: TimelineEntry[] = [
    ...letters.map((letter) => ({ kind: 'letter' as const, at: letter.sentAt, letter })),
    ...found.notes.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...steps.map((step) => {
      const toTeam = step.detail?.['toTeam'];
      return {
        kind: 'step' as const,
        at: step.at,
        step,
        reason: reasons.get(String(step.detail?.['handOff'] ?? '')) ?? null,
        teamName: typeof toTeam === 'string' ? teamName(toTeam) : null,
      };
    }),
  ];
  return entries.toSorted((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
}
