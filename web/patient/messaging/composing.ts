import { announce } from '../../ui/page.ts';
import { formatWhen } from '../../ui/when.ts';
import { createAutosave, type Autosave, type Saved, type SaveState } from './autosave.ts';
import type { ServerReading } from './both-readings.ts';
import type { ComposeProps } from './compose-props.ts';
import { localCopy, type LocalCopy } from './local-copy.ts';
import { fieldsOf, putBack, wordsOf } from './typed.ts';

const COPY_AFTER_MS = 300;
const ADVISE_AFTER_MS = 350;

interface Scene {
  props: ComposeProps;
  root: HTMLElement;
  form: HTMLFormElement;
  words: HTMLTextAreaElement;
}

function after(ms: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}

function stateLine({ root, props }: Scene): (state: SaveState) => void {
  const line = root.querySelector<HTMLElement>('[data-saved]');
  const place = root.querySelector<HTMLElement>('[data-saved-words]');
  let before = '';
  return (state) => {
    if (!line || !place) return;
    const text =
      state.kind === 'saved'
        ? props.said.saved.replace(
            '{when}',
            formatWhen(state.at, props.timeZone, props.language, 'time'),
          )
        : props.said[state.kind];
    line.hidden = false;
    line.classList.toggle('waiting', state.kind !== 'saved');
    place.textContent = text;
    if (state.kind !== before && state.kind !== 'saved') announce(text);
    before = state.kind;
  };
}

function showOther({ root, words }: Scene, saved: Saved, changed: () => void): void {
  const notice = root.querySelector<HTMLElement>('[data-other]');
  const body = root.querySelector<HTMLElement>('[data-other-body]');
  const add = root.querySelector<HTMLElement>('[data-other-add]');
  if (!notice || !body || saved.otherVersion === null) return;
  const text = saved.otherVersion.body;
  notice.hidden = text === words.value;
  body.textContent = text;
  if (!add) return;
  add.hidden = false;
  add.addEventListener(
    'click',
    () => {
      words.value = `${words.value.trimEnd()}\n\n${text}`;
      notice.hidden = true;
      words.focus();
      changed();
    },
    { once: true },
  );
}

async function restore({ form, props, words }: Scene, copy: LocalCopy, changed: () => void) {
  const before = wordsOf(form);
  const kept = await copy.bringBack();
  if (kept === undefined) return;
  const untouched = wordsOf(form) === before;
  if (kept.at <= props.savedAt || kept.text === before || !untouched) return copy.drop();
  putBack(form, kept.text);
  announce(props.said.broughtBack);
  const place = form.querySelector('[data-saved-words]');
  if (place) place.textContent = props.said.broughtBack;
  words.dispatchEvent(new Event('input', { bubbles: true }));
  changed();
}

function sendFormItself({ form }: Scene, autosave: Autosave, say: (state: SaveState) => void) {
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return autosave.stop();
    event.preventDefault();
    say({ kind: 'offline' });
  });
  addEventListener('pagehide', () => autosave.leaving());
  form.querySelector<HTMLInputElement>('input[type="file"]')?.addEventListener('change', () => {
    form.querySelector<HTMLButtonElement>('[data-upload]')?.click();
  });
}

type Hear = (reading: ServerReading) => void;

// Guidance is large beside the rest, and nobody needs it before the page stands. What the server reads meanwhile is kept.
function adviseLater(scene: Scene): Hear {
  const { form, props, root, words } = scene;
  const margin = root.querySelector<HTMLElement>('[data-margin]');
  let last: ServerReading = {
    reading: props.guidance.reading,
    words: wordsOf(form),
    body: words.value,
  };
  let hear: Hear = () => undefined;
  if (!margin) return hear;
  const start = async () => {
    const [{ startAdvice }, { adviseOnPage }] = await Promise.all([
      import('./live-advice.tsx'),
      import('./page-guidance.ts'),
    ]);
    const advice = startAdvice(adviseOnPage, { ...scene, margin }, props, last);
    ({ hear } = advice);
    form.addEventListener('input', after(ADVISE_AFTER_MS, advice.show));
  };
  const soon = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  soon(() => void start().catch(() => undefined));
  return (reading) => {
    last = reading;
    hear(reading);
  };
}

/** What script adds to the compose page: saving, a copy for a crash, advice while writing. */
export function startComposing(root: HTMLElement, props: ComposeProps): void {
  const form = root.querySelector<HTMLFormElement>('[data-compose]');
  const words = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
  if (!form || !words) return;
  const scene: Scene = { props, root, form, words };
  if (props.pretend) {
    adviseLater(scene);
    return;
  }
  const say = stateLine(scene);
  const copy = localCopy(props.draftId);
  const keepCopy = after(COPY_AFTER_MS, () => void copy.keep(wordsOf(form), Date.now()));
  const hear = adviseLater(scene);
  let asked = { words: '', body: '' };
  const autosave = createAutosave({
    address: `/write/${props.draftId}`,
    fields() {
      asked = { words: wordsOf(form), body: words.value };
      return fieldsOf(form);
    },
    onState: say,
    onSaved(saved) {
      const revision = form.querySelector<HTMLInputElement>('input[name="revision"]');
      if (revision) revision.value = String(saved.revision);
      showOther(scene, saved, changed);
      if (saved.reading) hear({ ...asked, reading: saved.reading });
      if (!autosave.isDirty()) void copy.drop();
    },
  });
  function changed(): void {
    autosave.changed();
    keepCopy();
  }
  form.addEventListener('input', changed);
  sendFormItself(scene, autosave, say);
  void restore(scene, copy, changed);
}
