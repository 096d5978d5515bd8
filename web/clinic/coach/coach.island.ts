import { enhance } from '../../ui/islands.ts';
import type { CoachGround } from './coach-words.ts';

interface CoachIslandProps {
  ground: CoachGround;
  phrases: Readonly<Record<string, string>>;
}

function readProps(data: unknown): CoachIslandProps {
  const found = data as CoachIslandProps;
  const fits =
    typeof found === 'object' && found !== null && Array.isArray(found.ground?.thread?.messages);
  if (!fits) throw new TypeError('The coach was given no conversation.');
  return found;
}

enhance('clinic/coach/coach', readProps, (root, { ground, phrases }) => {
  const area = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
  const place = root.querySelector<HTMLElement>('[data-coach]');
  if (!area || !place) return;
  // Nobody needs the coach before the first word.
  const begin = () =>
    void import('./live-coach.tsx').then(({ startCoach }) =>
      startCoach({ area, place, ground, phrases }),
    );
  if (area.value.trim() !== '') begin();
  else area.addEventListener('input', begin, { once: true });
});
