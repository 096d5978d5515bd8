import type { PdfBlock, PdfContent } from '#platform/pdf/index.ts';
import { exportWords } from './export-words.ts';
import type { LetterView, ThreadPageView } from './thread.views.ts';

export interface DocumentFacts {
  organizationName: string;
  teamName: string;
  topicLabel: string;
  timeZone: string;
  /** The country that decides how a time is written, such as `us`. */
  place: string;
  /** Who asked for the copy. */
  readerName: string;
  language: string;
  now: number;
  /** A copy from a pretend clinic says so. */
  pretend: boolean;
}

/** A conversation as a document: every letter that has been delivered, and none of what the team says among itself. */
export function threadDocument(
  thread: ThreadPageView,
  facts: DocumentFacts,
): { fileName: string; content: PdfContent } {
  const words = wordsFor(facts);
  const { say } = words;
  const letters = thread.letters.filter((letter) => letter.releaseAt <= facts.now);
  const date = new Date(facts.now).toISOString().slice(0, 10);
  const foot = {
    subject: thread.subject,
    organization: facts.organizationName,
    page: '{page}',
    pages: '{pages}',
  };
  return {
    fileName: `${say('export.file', { date })}.pdf`,
    content: {
      title: thread.subject,
      language: words.language,
      ...(facts.pretend ? { notice: say('ui.demo') } : {}),
      parts: [head(thread, facts, words), ...letters.map((each) => part(each, thread, words))],
      foot: say('export.foot', foot),
      whenLettersAreMissing: say('export.boxes'),
    },
  };
}

type PaperWords = ReturnType<typeof wordsFor>;

function wordsFor({ language: asked, timeZone, place }: DocumentFacts) {
  const { language, say: find } = exportWords(asked);
  const say = (key: string, values?: Record<string, string>) => find(key, values) ?? '';
  const titleOf = (role: string) => (role === 'physician' ? say('messaging.doctorTitle') : '');
  const locale = new Intl.Locale(language, { region: place.slice(0, 2).toUpperCase() });
  const day = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  return {
    language,
    say,
    when(at: number) {
      const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
      return say('export.moment', { when: day.format(at), zone: name ?? timeZone });
    },
    // Names of roles and relations are the ones on screen.
    role: (role: string) =>
      find(`messaging.roleLabel.${role}`) ??
      find(`messaging.relation.${role}`) ??
      say('messaging.relation.other'),
    name(name: string, role: string) {
      const title = titleOf(role);
      return title === '' ? name : `${title} ${name}`;
    },
    // A title says the role.
    titleOf,
    who(name: string, role: string) {
      const title = titleOf(role);
      const inSentence = find(`messaging.role.${role}`) ?? say('messaging.role.other');
      return title === ''
        ? say('messaging.who.is', { name, role: inSentence })
        : `${title} ${name}`;
    },
  };
}

function head(thread: ThreadPageView, facts: DocumentFacts, words: PaperWords): PdfBlock[] {
  const { say, when } = words;
  const place = [facts.organizationName, facts.teamName, facts.topicLabel].filter(
    (each) => each !== '',
  );
  const lines = [
    place.join(' · '),
    say('export.about', { name: thread.patientName }),
    state(thread, words),
    say('export.made', { name: facts.readerName, when: when(facts.now) }),
  ];
  return [
    { kind: 'heading', level: 1, text: thread.subject },
    ...lines.map((text): PdfBlock => ({ kind: 'paragraph', text, quiet: true })),
  ];
}

function state(thread: ThreadPageView, { say, when, who }: PaperWords): string {
  const { answeredAt, answeredBy, promisedAt, status } = thread;
  if (answeredAt !== null && answeredBy !== null) {
    return say('export.state.answeredBy', {
      who: who(answeredBy.name, answeredBy.role),
      when: when(answeredAt),
    });
  }
  const words = say(`export.state.${status}`);
  const isOpen = status === 'received' || status === 'being_looked_at';
  const promise =
    promisedAt === null || !isOpen ? '' : say('export.promised', { when: when(promisedAt) });
  return `${words} ${promise}`.trimEnd();
}

function part(letter: LetterView, thread: ThreadPageView, words: PaperWords): PdfBlock[] {
  const { say, when, role, name, titleOf } = words;
  const foreign = letter.side === 'patient' && thread.language !== words.language;
  const language = foreign ? { language: thread.language } : {};
  const at = when(letter.sentAt);
  const signed =
    titleOf(letter.authorRole) === ''
      ? say('export.signed', { role: role(letter.authorRole), when: at })
      : at;
  const files = letter.attachments.map((file) => file.fileName);
  return [
    { kind: 'heading', level: 2, text: name(letter.authorName, letter.authorRole) },
    { kind: 'paragraph', text: signed, quiet: true },
    ...(letter.body.trim() === ''
      ? []
      : [{ kind: 'paragraph' as const, text: letter.body, ...language }]),
    {
      kind: 'facts',
      items: letter.record.map(({ label, text }) => ({ term: label, detail: text })),
    },
    ...(files.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, text: say('export.files'), quiet: true },
          { kind: 'list' as const, items: files },
        ]),
  ];
}
