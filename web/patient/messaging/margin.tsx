import type { ComposeView } from '#product/messaging/index.ts';
import { Advice, Checklist, type AdviceAct } from '../../ui/advice.tsx';
import type { CallFor, MarginNotes, Note } from './margin-notes.ts';
import { telephone } from './telephone.ts';

/** Says a phrase of `messaging.margin`, on the server from the phrases, in the browser from what the page brought. */
export type SayMargin = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface MarginProps {
  notes: MarginNotes;
  language: string;
  defaultLanguage: string;
  phones: Partial<Record<CallFor, string>>;
  topicLabels: Readonly<Record<string, string>>;
  say: SayMargin;
  /** The reader is known, so that they may say something about a tip and read what became of it. */
  mayVoice: boolean;
  tips: ComposeView['guidance']['tips'];
}

function UrgentNote({ notes, phones, say }: MarginProps) {
  const { urgent } = notes;
  if (urgent === null) return null;
  const phone = phones[urgent.call] ?? phones.emergency ?? '';
  const why =
    urgent.quote === ''
      ? say(`urgent.why.${urgent.call}`)
      : `${say('wrote', { quote: urgent.quote })} ${say(`urgent.why.${urgent.call}`)}`;
  return (
    <Advice
      id="margin-urgent"
      title={say(`urgent.title.${urgent.call}`)}
      why={why}
      quotes={[urgent.quote]}
      acts={phone === '' ? [] : [{ label: say('call', { phone }), href: telephone(phone) }]}
    />
  );
}

/** What can be done about a tip: buttons of the form around it, so that they work without a script. */
export function tipActs(
  { tip, topicId }: Pick<Note, 'tip' | 'topicId'>,
  topicLabels: Readonly<Record<string, string>>,
  say: SayMargin,
): AdviceAct[] {
  const topic = topicId === null ? undefined : topicLabels[topicId];
  const follow = (label: string) => ({ label, name: 'tip', value: `followed:${tip}` });
  return [
    ...(topic === undefined ? [] : [follow(say('redirect.act', { topic }))]),
    ...(tip === 'another_person' ? [follow(say('someone_else.act'))] : []),
    { label: say('keep'), name: 'tip', value: `dismissed:${tip}` },
  ];
}

/** The part of the rules page a tip comes from. */
export const rulePlace = (clause: string) => `/how-we-answer#rule-${clause}`;

/** Where somebody says what a tip did for them; nothing where nobody is signed in. */
export const tipVoice = (tip: string, label: string, mayVoice: boolean) =>
  mayVoice ? { label, href: `/voices/new?about=${encodeURIComponent(`tip:${tip}`)}` } : undefined;

function OneNote({ say, notes, tips, topicLabels, mayVoice }: MarginProps) {
  const { note } = notes;
  const tip = note && tips[note.tip];
  if (!note || !tip) return null;
  const why = [note.quote === '' ? '' : say('wrote', { quote: note.quote }), tip.text];
  return (
    <div data-tip={note.tip}>
      <input type="hidden" name="tip.shown" value={note.tip} />
      <Advice
        id="margin-note"
        title={tip.title}
        why={why.filter((part) => part !== '').join(' ')}
        quotes={[note.quote]}
        rule={say('rule')}
        ruleHref={rulePlace(tip.clause)}
        acts={tipActs(note, topicLabels, say)}
        voice={tipVoice(note.tip, say('voice'), mayVoice)}
      />
    </div>
  );
}

/** Help beside the words. It never stops the hand, and at most one note asks for anything. */
export function Margin(props: MarginProps) {
  const { notes, language, defaultLanguage, say, tips, mayVoice } = props;
  const good = tips['good_reason'];
  const reassurance = notes.reassurance?.[language] ?? notes.reassurance?.[defaultLanguage];
  return (
    <>
      <UrgentNote {...props} />
      {notes.checks.length > 0 && (
        <Checklist
          id="margin-checks"
          title={say('checks')}
          thereWord={say('there')}
          missingWord={say('missing')}
          items={notes.checks.map(({ id, there }) => ({ text: say(`detail.${id}`), there }))}
        />
      )}
      {reassurance && good && (
        <>
          <input type="hidden" name="tip.shown" value="good_reason" />
          <Advice
            id="margin-good"
            title={good.title}
            why={`${good.text} ${reassurance.replace(/\.?$/, '.')}`}
            voice={tipVoice('good_reason', say('voice'), mayVoice)}
          />
        </>
      )}
      <OneNote {...props} />
    </>
  );
}
