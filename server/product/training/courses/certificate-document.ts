import type { PdfContent } from '#platform/pdf/index.ts';
import { qrPicture } from '../media/pictograms.ts';
import { screenWords } from '../screen-words.ts';
import type { Certificate } from './certificate.store.ts';

const SCALE = 1.45;
const QR_POINTS = 104;

export interface CertificateFacts {
  organizationName: string;
  courseTitle: string;
  /** Where anybody can see that it is real. */
  baseUrl: string;
  language: string;
  timeZone: string;
  /** One of a pretend clinic says so. */
  pretend: boolean;
}

/** A certificate on paper: who took what, for how long it holds, and where to see that it is real. */
export async function certificateDocument(
  given: Pick<Certificate, 'code' | 'personName' | 'issuedAt' | 'expiresAt'>,
  facts: CertificateFacts,
): Promise<PdfContent> {
  const { organizationName, courseTitle, timeZone } = facts;
  const [own, english] = [screenWords(facts.language), screenWords('en')];
  const language = 'certificate.title' in own ? facts.language : 'en';
  const words = language === 'en' ? english : own;
  const say = (key: string) => words[key] ?? key;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const address = `${facts.baseUrl}/certificates/${given.code}`;
  return {
    title: `${say('certificate.title')}: ${courseTitle}`,
    language,
    scale: SCALE,
    ...(facts.pretend ? { notice: say('ui.demo') } : {}),
    parts: [
      [
        { kind: 'paragraph', text: organizationName, quiet: true },
        { kind: 'heading', level: 1, text: say('certificate.title') },
      ],
      [
        { kind: 'heading', level: 2, text: given.personName },
        { kind: 'paragraph', text: say('certificate.finished') },
        { kind: 'heading', level: 2, text: courseTitle },
      ],
      [
        {
          kind: 'facts',
          items: [
            { term: say('certificate.issued'), detail: day.format(given.issuedAt) },
            { term: say('certificate.expires'), detail: day.format(given.expiresAt) },
            { term: say('certificate.code'), detail: given.code },
          ],
        },
        {
          kind: 'pictured',
          png: await qrPicture(address),
          alt: say('certificate.codeAlt').replace('{address}', address),
          sidePoints: QR_POINTS,
          text: say('certificate.verify'),
          note: address,
          as: 'body',
        },
      ],
    ],
    foot: `${organizationName} · ${given.code}`,
    whenLettersAreMissing: say('certificate.letters'),
  };
}
