import { Island, type Frame } from '../../ui/index.ts';

const keyWords = [
  'move',
  'take',
  'reply',
  'note',
  'ask',
  'handOff',
  'putBack',
  'close',
  'release',
  'search',
  'palette',
  'keys',
] as const;
const keysOf: Record<(typeof keyWords)[number], readonly string[]> = {
  move: ['j', 'k'],
  take: ['c'],
  reply: ['r'],
  ask: ['q'],
  note: ['n'],
  handOff: ['h'],
  putBack: ['s'],
  close: ['e'],
  release: ['x'],
  search: ['/'],
  palette: ['Ctrl', 'K'],
  keys: ['?'],
};

/** The keys at the foot of the list. */
export function deskKeys({ t }: Frame) {
  return (['move', 'take', 'handOff', 'keys'] as const).map((word) => ({
    keys: keysOf[word],
    does: t(`clinic.keys.${word}`),
  }));
}

/** What the script of the desk needs to say, in the reader's language; without script there is nothing here to see. */
export function DeskIsland({ frame, workItemId }: { frame: Frame; workItemId: string | null }) {
  const { t } = frame;
  const props = {
    workItemId,
    words: {
      palette: t('clinic.palette.title'),
      find: t('clinic.palette.find'),
      nothing: t('clinic.palette.nothing'),
      keysTitle: t('clinic.keys.title'),
      keysOn: t('clinic.keys.on'),
      leave: t('clinic.panel.leave'),
      fresh: t('clinic.live.fresh'),
      show: t('clinic.live.show'),
      looking: t('clinic.here.looking', { name: '{name}' }),
      writing: t('clinic.here.writing', { name: '{name}' }),
    },
    keys: keyWords.map((word) => ({ keys: keysOf[word], does: t(`clinic.keys.${word}`) })),
    places: [
      { label: t('ui.rail.mine'), href: '/inbox/mine' },
      { label: t('ui.rail.urgent'), href: '/inbox/urgent' },
      { label: t('ui.rail.waiting'), href: '/inbox/waiting' },
      { label: t('ui.rail.late'), href: '/inbox/late' },
      { label: t('clinic.list.all'), href: '/inbox/all' },
      { label: t('ui.rail.search'), href: '/search' },
      { label: t('ui.rail.charter'), href: '/rules' },
      { label: t('ui.rail.expectations'), href: '/expectations' },
    ],
  };
  return (
    <Island name="clinic/triage/desk" props={props} class="sr">
      {null}
    </Island>
  );
}
