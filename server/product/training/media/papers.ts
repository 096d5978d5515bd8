import type { PdfBlock, PdfContent } from '#platform/pdf/index.ts';
import type { Ground } from '#platform/ground.ts';
import { isDemo } from '#foundation/identity/index.ts';
import type { Block } from '../lesson.ts';
import type { Room } from '../lesson-room.ts';
import { sayReferences } from '../references.ts';
import type { Figure, Span, TaughtLesson } from '../teach-lesson.ts';
import { storyOf, type LessonStory } from './lesson-story.ts';
import { keptPaper } from './paper-shelf.ts';
import { pictogram, qrPicture } from './pictograms.ts';

const LARGE = 1.5;
const PICTOGRAM_POINTS = 40;
const ON_THE_WALL = 1.55;
const WALL_PICTOGRAM_POINTS = 46;
const QR_POINTS = 116;

interface Paper {
  room: Room;
  taught: TaughtLesson;
  told: LessonStory;
  /** Where the lesson is read. */
  address: string;
  notice: string | undefined;
  say(key: string, values?: Readonly<Record<string, string>>): string;
}

export type PaperKind = 'handout' | 'wall';

/** The lesson in large print, tagged, with pictograms and a code that leads to it. Undefined for a lesson without a storyboard. */
export const handoutFor = (ground: Ground, room: Room, taught: TaughtLesson) =>
  paperFor(ground, 'handout', room, taught);

/** One page to hang up: what each part comes down to. */
export const wallSheetFor = (ground: Ground, room: Room, taught: TaughtLesson) =>
  paperFor(ground, 'wall', room, taught);

async function paperFor(
  ground: Ground,
  kind: PaperKind,
  room: Room,
  taught: TaughtLesson,
): Promise<Buffer | undefined> {
  const site = { baseUrl: ground.config.baseUrl, pretend: await isDemo(ground.database) };
  const content = await paperContent(site, kind, room, taught);
  return content && keptPaper(ground.config.dataDir, content);
}

/** What stands on a paper; one of a pretend clinic says so. */
export async function paperContent(
  { baseUrl, pretend }: { baseUrl: string; pretend: boolean },
  kind: PaperKind,
  room: Room,
  taught: TaughtLesson,
): Promise<PdfContent | undefined> {
  const told = storyOf(taught, room.rules);
  if (told === undefined) return undefined;
  const { organizationSlug } = room.place;
  const clinic = room.folder.slice(organizationSlug.length + 1);
  const named = clinic === 'all' ? {} : { clinic };
  const query = new URLSearchParams({ organization: organizationSlug, ...named });
  const address = `${baseUrl}/learn/${taught.id}?${query.toString()}`;
  const words = room.rules.screen(taught.language);
  const say: Paper['say'] = (key, values = {}) =>
    (words[`training.${key}`] ?? '').replaceAll(
      /\{(\w+)\}/g,
      (all, name: string) => values[name] ?? all,
    );
  const notice = pretend ? words['ui.demo'] : undefined;
  const paper = { room, taught, told, address, notice, say };
  return kind === 'handout' ? handout(paper) : wallSheet(paper);
}

function frameOf({ room, taught, notice, say }: Paper): Omit<PdfContent, 'parts'> {
  const { version } = room.place;
  const clinicName = clinicOf({ room, taught });
  const printed = say('paper.foot', { clinic: clinicName, version: String(version) });
  return {
    title: taught.title,
    language: taught.language,
    ...(notice ? { notice } : {}),
    foot: `${printed} · {page} / {pages}`,
    whenLettersAreMissing: '',
  };
}

/** As the paper's own language calls it, whoever prints it. */
function clinicOf({ room, taught }: Pick<Paper, 'room' | 'taught'>): string {
  const named = sayReferences('{{clinic}}', { ...room.rules, language: taught.language });
  return named?.[0]?.text ?? room.place.clinicName;
}

async function handout(paper: Paper): Promise<PdfContent> {
  const { taught, told, say } = paper;
  const parts = taught.steps.map(async ({ number, heading, blocks, figure }) => [
    await pictured(told.board.pictograms[number - 1] ?? 'circle-check', heading, 'heading'),
    ...blocks.flatMap(blockOf),
    ...(figure && !says(blocks, figure) ? await drawnOnPaper(figure, say) : []),
  ]);
  return {
    ...frameOf(paper),
    scale: LARGE,
    savesAPage: true,
    parts: [
      [
        { kind: 'paragraph', text: clinicOf(paper), quiet: true },
        { kind: 'heading', level: 1, text: taught.title },
      ],
      ...(await Promise.all(parts)),
      [...(await callsOn(paper)), await codeOn(paper)],
    ],
  };
}

async function wallSheet(paper: Paper): Promise<PdfContent> {
  const { taught, told, say } = paper;
  const lines = taught.steps.map(async ({ number, heading, figure }) => {
    const said = told.story.steps.filter(({ part }) => part === number);
    const line = (said.find(({ onWall }) => onWall) ?? said[0])?.say ?? heading;
    const name = told.board.pictograms[number - 1] ?? 'circle-check';
    const doors =
      figure?.name === 'doors' ? await drawnOnPaper(figure, say, WALL_PICTOGRAM_POINTS) : [];
    return [await pictured(name, line, 'body', WALL_PICTOGRAM_POINTS), ...doors];
  });
  const all = (await Promise.all(lines)).flat();
  // The doors have the numbers on them.
  const numbers = taught.steps.some(({ figure }) => figure?.name === 'doors')
    ? []
    : await callsOn(paper);
  return {
    ...frameOf(paper),
    scale: ON_THE_WALL,
    fillsOnePage: true,
    parts: [
      [
        { kind: 'paragraph', text: clinicOf(paper), quiet: true },
        { kind: 'heading', level: 1, text: taught.title },
      ],
      all,
      [...numbers, await codeOn(paper)],
    ],
  };
}

async function pictured(
  name: string,
  text: string,
  as: 'heading' | 'body',
  sidePoints = PICTOGRAM_POINTS,
): Promise<PdfBlock> {
  // What it shows stands beside it in words.
  return { kind: 'pictured', png: await pictogram(name), alt: '', sidePoints, text, as };
}

async function callsOn({ room, taught, say }: Paper): Promise<PdfBlock[]> {
  const rules = { ...room.rules, language: taught.language };
  const number = (reference: string) => sayReferences(reference, rules)?.[0]?.text;
  const danger = number('{{phone:emergency}}');
  const today = number('{{phone:nurse-line}}');
  return [
    ...(danger ? [await pictured('phone', `${say('figure.danger')}: ${danger}`, 'body')] : []),
    ...(today ? [await pictured('phone-call', `${say('figure.today')}: ${today}`, 'body')] : []),
  ];
}

/** Where to read the newest. */
async function codeOn({ address, say }: Paper): Promise<PdfBlock> {
  const code = await qrPicture(address);
  const [alt, text] = [say('paper.codeAlt', { address }), say('paper.code')];
  return {
    kind: 'pictured',
    png: code,
    alt,
    sidePoints: QR_POINTS,
    text,
    note: address,
    as: 'body',
  };
}

// A number does not stay alone at the end of a line.
const textOf = (spans: readonly Span[]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .replaceAll(/(\d) (?=(?:am|pm|a\. m\.|p\. m\.|MB)(?:\W|$))/g, '$1\u00A0');

// The four parts, where a list names them already.
const says = (blocks: readonly Block<Span>[], figure: Figure): boolean =>
  figure.name === 'parts' && blocks.some(({ kind }) => kind === 'list');

function blockOf(block: Block<Span>): PdfBlock[] {
  if (block.kind === 'list') return [{ kind: 'list', items: block.items.map(textOf) }];
  const text = textOf(block.spans);
  return [{ kind: 'paragraph', text: block.kind === 'quote' ? `“${text}”` : text }];
}

async function drawnOnPaper(
  figure: Figure,
  say: Paper['say'],
  sidePoints = PICTOGRAM_POINTS,
): Promise<PdfBlock[]> {
  const drawn = (name: string, text: string) => pictured(name, text, 'body', sidePoints);
  switch (figure.name) {
    case 'doors':
      return Promise.all([
        drawn('phone', `${say('figure.danger')}: ${figure.danger}`),
        drawn('phone-call', `${say('figure.today')}: ${figure.today}`),
        drawn('pen-line', `${say('figure.rest')}: ${say('figure.write')}`),
      ]);
    case 'line':
      return Promise.all([
        drawn('circle', say('figure.wrote')),
        drawn('user', say('figure.has')),
        drawn(
          'circle-check',
          `${say('figure.answer')} ${say('figure.within', { promise: figure.promise })}`,
        ),
      ]);
    case 'parts':
      return Promise.all(
        (['started', 'bad', 'tried', 'want'] as const).map((part) =>
          drawn('circle-check', say(`figure.${part}`)),
        ),
      );
  }
}
