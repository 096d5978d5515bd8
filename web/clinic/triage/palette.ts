import type { DeskProps } from './desk-props.ts';

interface Option {
  label: string;
  key?: string | undefined;
  run(): void;
}

function make<
  Name extends
    | 'dialog'
    | 'div'
    | 'input'
    | 'p'
    | 'kbd'
    | 'h2'
    | 'button'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'label',
>(name: Name, set: Readonly<Record<string, string | boolean>> = {}): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), set);
}

function open(title: string): HTMLDialogElement {
  const dialog = make('dialog', { className: 'palette', ariaLabel: title });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

/** What can be done on this page, then where one can go. The page's own buttons are the list, so it cannot say what is not there. */
function optionsOf(props: DeskProps, withKeys: boolean): Option[] {
  const acts = [...document.querySelectorAll<HTMLElement>('[data-key]')].map((button) => ({
    label:
      button.getAttribute('aria-label') ??
      button.firstChild?.parentElement?.innerText.replace(/\s+\S$/, '').trim() ??
      '',
    key: withKeys ? button.dataset['key'] : undefined,
    run: () => button.click(),
  }));
  const teams = [...document.querySelectorAll<HTMLAnchorElement>('.rail a.item[href^="/inbox/"]')];
  const known = new Set(props.places.map((place) => place.href));
  const places = [
    ...props.places,
    ...teams
      .map((link) => ({
        href: link.getAttribute('href') ?? '',
        label: link.querySelector('.name')?.textContent ?? '',
      }))
      .filter(({ href }) => !known.has(href)),
  ];
  return [
    ...acts,
    ...places.map(({ label, href }) => ({ label, run: () => location.assign(href) })),
  ];
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Do or find anything: type, move with the arrows, Enter. */
export function openPalette(props: DeskProps, withKeys: boolean): void {
  if (document.querySelector('dialog[open]')) return;
  const options = optionsOf(props, withKeys);
  const dialog = open(props.words['palette'] ?? '');
  const list = make('div', {
    id: 'palette-list',
    role: 'listbox',
    ariaLabel: props.words['palette'] ?? '',
  });
  const field = make('input', {
    className: 'input',
    type: 'text',
    autocomplete: 'off',
    placeholder: props.words['find'] ?? '',
  });
  field.setAttribute('aria-label', props.words['find'] ?? '');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-expanded', 'true');
  field.setAttribute('aria-controls', 'palette-list');
  dialog.append(field, list);
  let shown: Option[] = [];
  let at = 0;
  const run = (option: Option | undefined) => {
    dialog.close();
    option?.run();
  };
  const draw = () => {
    shown = options.filter(({ label }) => plain(label).includes(plain(field.value)));
    at = Math.min(at, Math.max(0, shown.length - 1));
    list.replaceChildren(
      ...shown.map((option, place) => draft(option, place, place === at, () => run(option))),
    );
    if (shown.length === 0)
      list.append(make('p', { className: 'option', textContent: props.words['nothing'] ?? '' }));
    field.setAttribute('aria-activedescendant', shown.length === 0 ? '' : `palette-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('input', () => {
    at = 0;
    draw();
  });
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(shown[at]);
    else if (step === undefined) return;
    else at = (at + step + shown.length) % Math.max(1, shown.length);
    event.preventDefault();
    draw();
  });
  draw();
  dialog.showModal();
  field.focus();
}

function draft(option: Option, place: number, chosen: boolean, run: () => void): HTMLElement {
  const element = make('div', {
    id: `palette-${place}`,
    className: 'option',
    role: 'option',
    textContent: option.label,
  });
  element.setAttribute('aria-selected', String(chosen));
  if (option.key !== undefined) element.append(make('kbd', { textContent: option.key }));
  element.addEventListener('click', run);
  return element;
}

/** Every key, and the switch that turns single ones off. */
export function openKeys(props: DeskProps, on: boolean, change: (on: boolean) => void): void {
  if (document.querySelector('dialog[open]')) return;
  const { words } = props;
  const dialog = open(words['keysTitle'] ?? '');
  const head = make('div', { className: 'head' });
  const close = make('button', {
    className: 'btn bare push',
    type: 'button',
    textContent: '×',
    ariaLabel: words['leave'] ?? '',
  });
  close.addEventListener('click', () => dialog.close());
  head.append(make('h2', { textContent: words['keysTitle'] ?? '' }), close);
  const list = make('dl', { className: 'keys-list' });
  for (const { keys, does } of props.keys) {
    const term = make('dt');
    term.append(...keys.flatMap((key) => [make('kbd', { textContent: key }), ' ']));
    list.append(term, make('dd', { textContent: does }));
  }
  const label = make('label', { className: 'head' });
  const box = make('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => change(box.checked));
  label.append(box, words['keysOn'] ?? '');
  dialog.append(head, list, label);
  dialog.showModal();
}
