import { render } from 'preact';
import type { adviseOnPage, PageAdvice } from '#rules/guidance/index.ts';
import { announce } from '../../ui/page.ts';
import { drawMirror } from '../../ui/mirror.ts';
import { bothReadings, deniedBy, type ServerReading } from './both-readings.ts';
import type { ComposeProps } from './compose-props.ts';
import { notesFor, type MarginNotes } from './margin-notes.ts';
import { sayFrom } from './margin-say.ts';
import { Margin } from './margin.tsx';
import { answersOf, wordsOf } from './typed.ts';

type Advise = typeof adviseOnPage;

interface Places {
  form: HTMLFormElement;
  words: HTMLTextAreaElement;
  margin: HTMLElement;
}

function adviceNow(think: Advise, { form, words }: Places, { guidance }: ComposeProps): PageAdvice {
  const { charter, topicId, urgentAnswers, patient } = guidance;
  const captions = [...form.querySelectorAll('.files li > span:first-of-type')];
  return think(
    {
      body: words.value,
      answers: answersOf(form),
      captions: captions.map((caption) => caption.textContent ?? ''),
      urgentAnswers,
      ...(topicId === null ? {} : { topicId }),
    },
    charter,
    { patient },
  );
}

// A time never stands beside a red flag; where the server knew none, there is none to show.
function turnCard(form: HTMLElement, { face }: MarginNotes): void {
  const timed = form.querySelector<HTMLElement>('[data-promise="timed"]');
  const urgent = form.querySelector<HTMLElement>('[data-promise="urgent"]');
  const card = form.querySelector<HTMLElement>('.ifsend');
  if (timed) timed.hidden = face !== 'timed';
  if (urgent) urgent.hidden = face !== 'urgent';
  if (card) card.hidden = face === 'none' || (face === 'timed' && !timed);
}

// The next save tells the server that guidance failed here; nothing of the draft is in the report.
function reportFault(form: HTMLFormElement): void {
  if (form.elements.namedItem('guidance_fault') !== null) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'guidance_fault';
  field.value = '1';
  form.append(field);
}

// Saved with the draft like anything else, so that what was put away stays away.
function tellOf(form: HTMLFormElement, happened: 'dismissed', tip: string): void {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = `tip.${happened}`;
  field.value = tip;
  form.append(field);
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

export interface LiveAdvice {
  show: () => void;
  /** A reading by the server; it holds for the words it was made of. */
  hear: (reading: ServerReading) => void;
}

/** Advice while someone writes: what the page sees at once, and what the server reads with each save. */
export function startAdvice(
  think: Advise,
  places: Places,
  props: ComposeProps,
  first: ServerReading,
): LiveAdvice {
  const { form, words, margin } = places;
  const say = sayFrom(props.phrases);
  const mirror = form.querySelector('[data-mirror]');
  const away: Record<string, number> = { ...props.guidance.dismissed };
  const { tips } = props.guidance;
  let said = '';
  let heard = first;
  let denied: readonly string[] = [];
  const show = () => {
    const here = adviceNow(think, places, props);
    if (here.fault !== undefined) reportFault(form);
    const typed = { words: wordsOf(form), body: words.value };
    denied = deniedBy(heard, here, typed) ?? denied;
    const reading = bothReadings(here, heard, typed, denied);
    const wanted = { ...reading, tips: reading.tips.filter(({ id }) => (away[id] ?? 0) < 2) };
    const notes = notesFor(wanted, words.value, tips);
    render(<Margin {...props.ground} notes={notes} say={say} />, margin);
    if (mirror) drawMirror(mirror, words.value, notes.underlines);
    turnCard(form, notes);
    const urgent = notes.urgent ? say(`urgent.title.${notes.urgent.call}`) : '';
    if (urgent !== said) announce(urgent);
    said = urgent;
  };
  margin.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="tip"]');
    const [happened, tip = ''] = button?.value.split(':') ?? [];
    if (happened !== 'dismissed') return;
    event.preventDefault();
    away[tip] = 2;
    tellOf(form, happened, tip);
    show();
    margin.focus();
  });
  margin.replaceChildren();
  show();
  const told = new Set<string>();
  // A tip that came with a save was not on record yet: one more save puts it there, once for each tip.
  const tellsOfMore = () => {
    const before = told.size;
    for (const { value } of margin.querySelectorAll<HTMLInputElement>('input[name="tip.shown"]'))
      told.add(value);
    return told.size > before;
  };
  tellsOfMore();
  return {
    show,
    hear(reading) {
      heard = reading;
      show();
      if (tellsOfMore()) form.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}
