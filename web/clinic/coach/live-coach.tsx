import { render } from 'preact';
import { coachReply, type HardWord } from '#rules/guidance/replies/index.ts';
import { announce } from '../../ui/page.ts';
import { Coach, type CoachActs } from './coach.tsx';
import { sayFrom, type CoachGround } from './coach-words.ts';

const COACH_AFTER_MS = 350;

interface Scene {
  area: HTMLTextAreaElement;
  place: HTMLElement;
  ground: CoachGround;
  phrases: Readonly<Record<string, string>>;
}

/** The same coaching as on the server, at each pause of the keyboard. */
export function startCoach({ area, place, ground, phrases }: Scene): void {
  const body = place.querySelector<HTMLElement>('[data-coach-body]');
  if (!body) return;
  const say = sayFrom(phrases);
  const left = new Set<string>();
  let warned = '';
  const acts: CoachActs = {
    add(words) {
      change(`${area.value.trimEnd()}\n\n${words}`.trimStart(), true);
    },
    swap(word: HardWord) {
      const { value } = area;
      change(value.slice(0, word.start) + word.plain + value.slice(word.end));
      announce(say('swapped'));
    },
    leave(word: HardWord) {
      left.add(word.word.toLowerCase());
      show();
    },
  };
  function change(text: string, goThere = false): void {
    area.value = text;
    if (goThere) area.focus();
    area.dispatchEvent(new Event('input', { bubbles: true }));
    show();
  }
  function show(): void {
    const empty = area.value.trim() === '';
    const coaching = empty ? null : coachReply(area.value, ground.thread, ground.context);
    if (place.dataset['hideEmpty'] !== undefined) place.hidden = empty;
    if (body)
      render(<Coach coaching={coaching} ground={ground} say={say} left={left} acts={acts} />, body);
    const other = coaching?.otherPatient?.name ?? '';
    if (other !== '' && other !== warned) announce(say('other.title', { name: other }));
    warned = other;
  }
  body.replaceChildren();
  let timer: ReturnType<typeof setTimeout> | undefined;
  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, COACH_AFTER_MS);
  });
  show();
}
