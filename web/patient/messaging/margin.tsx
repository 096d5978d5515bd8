import { Advice, Checklist, type AdviceAct } from '../../ui/advice.tsx';
import type { CallFor, MarginNotes, Note } from './margin-notes.ts';
import { telephone } from './telephone.ts';

/** Says a phrase of `messaging.margin`, on the server from the phrases, in the browser from what the page brought. */
export type SayMargin = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface MarginProps {
  notes: MarginNotes;
  language: string;
  defaultLanguage: string;
  draftId: string;
  phones: Partial<Record<CallFor, string>>;
  topicLabels: Readonly<Record<string, string>>;
  say: SayMargin;
  /** Runs when a note is put away; without script there is no button for it. */
  onKeep?: (kind: Note['kind']) => void;
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

function actsOf(note: Note, { draftId, topicLabels, say }: MarginProps): AdviceAct[] {
  switch (note.kind) {
    case 'redirect': {
      const label = note.topicId === null ? undefined : topicLabels[note.topicId];
      return label === undefined
        ? []
        : [{ label: say('redirect.act', { topic: label }), href: `/write/${draftId}/topic` }];
    }
    case 'someone_else':
      return [{ label: say('someone_else.act'), href: '/write' }];
    case 'identifier':
    case 'several':
      return [];
  }
}

function titleOf(note: Note, say: SayMargin): string {
  switch (note.kind) {
    case 'redirect':
      return say(`redirect.title.${note.to}`);
    case 'identifier':
      return say(`identifier.title.${note.what}`);
    case 'someone_else':
    case 'several':
      return say(`${note.kind}.title`);
  }
}

function OneNote(props: MarginProps) {
  const { say, notes, onKeep } = props;
  const { note } = notes;
  if (note === null) return null;
  const quote = 'quote' in note ? note.quote : '';
  const why = [quote === '' ? '' : say('wrote', { quote }), say(`${note.kind}.why`)];
  return (
    <Advice
      id="margin-note"
      title={titleOf(note, say)}
      why={why.filter((part) => part !== '').join(' ')}
      quotes={[quote]}
      acts={actsOf(note, props)}
    >
      {onKeep && (
        <p class="acts">
          <button type="button" onClick={() => onKeep(note.kind)}>
            {say('keep')}
          </button>
        </p>
      )}
    </Advice>
  );
}

/** Help beside the words. It never stops the hand, and at most one note asks for anything. */
export function Margin(props: MarginProps) {
  const { notes, language, defaultLanguage, say } = props;
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
      {reassurance && <Advice id="margin-good" title={say('good')} why={reassurance} />}
      <OneNote {...props} />
    </>
  );
}
