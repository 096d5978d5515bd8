import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { expectAccessible } from '../../../../test/harness/accessible-paper.ts';
import { lessonShelf } from '../lesson-shelf.ts';
import type { Room } from '../lesson-room.ts';
import { screenWords } from '../screen-words.ts';
import { teachLesson } from '../teach-lesson.ts';
import { paperContent, type PaperKind } from './papers.ts';
import { readStoryboards } from './storyboard-shelf.ts';

const charterFile = `${import.meta.dirname}/../../../../content/charters/riverside.yaml`;
const document = parse(readFileSync(charterFile, 'utf8')) as CharterDocument;
const { charter } = resolve(document, { clinic: 'family-medicine' });
const site = 'https://messages.example.org';
const at = { baseUrl: site, pretend: true };
const lessons = readStoryboards().map(({ lesson }) => lesson);

async function paperOf(kind: PaperKind, id: string, language: string) {
  const rules = { charter, phrases: document.phrases, language, screen: screenWords };
  const lesson = lessonShelf().find(id, language);
  if (lesson === undefined) throw new Error(`There is no ${id}.`);
  const taught = teachLesson(lesson, rules);
  const place = {
    clinicName: '',
    organizationSlug: 'riverside',
    version: 3,
    clinics: [],
    query: '',
  };
  const room: Room = { organizationId: '', place, rules, folder: 'riverside.family-medicine' };
  const content = await paperContent(at, kind, room, taught);
  if (content === undefined) throw new Error(`${id} has no paper.`);
  return { content, taught, blocks: content.parts.flat() };
}

describe.each(['en', 'es'])('papers in %s', (language) => {
  test.each(lessons)(
    '%s has a title, a heading for each part and a code, and says nothing twice',
    async (id) => {
      const { content, taught, blocks } = await paperOf('handout', id, language);
      expect(content.language).toBe(language);
      expect(blocks.filter((each) => each.kind === 'heading')).toEqual([
        { kind: 'heading', level: 1, text: taught.title },
      ]);
      const pictures = blocks.filter((each) => each.kind === 'pictured');
      const headings = pictures.filter(({ as }) => as === 'heading').map(({ text }) => text);
      expect(headings).toEqual(taught.steps.map(({ heading }) => heading));
      const withWords = pictures.filter(({ alt }) => alt !== '');
      const address = `${site}/learn/${id}?organization=riverside&clinic=family-medicine`;
      expect(withWords).toMatchObject([{ note: address }]);
      expect(withWords[0]?.alt).toContain(address);
      const clinic = { en: 'Family Medicine', es: 'Medicina Familiar' }[language] ?? '';
      expect(content.foot).toContain(clinic);
      expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: clinic });
    },
  );

  test('the longest sheet for the wall is one page, read as it is written', async () => {
    const sheets = await Promise.all(lessons.map((id) => paperOf('wall', id, language)));
    const length = ({ blocks }: (typeof sheets)[number]) =>
      blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);
    const longest = sheets.toSorted((a, b) => length(b) - length(a))[0];
    if (longest === undefined) throw new Error('There is no sheet.');
    expect((await expectAccessible(longest.content)).pages).toBe(1);
  });

  test('a handout is read as it is written', async () => {
    const { content } = await paperOf('handout', 'P2', language);
    const pretend = { en: 'This is a pretend clinic.', es: 'Esta clínica es de práctica.' };
    expect(content.notice).toContain(pretend[language as 'en' | 'es']);
    await expectAccessible(content);
  });
});
