import { Button, LinkButton, type Frame } from '../../ui/index.ts';
import { sayer } from './said.ts';

export interface UnsentDraft {
  id: string;
  beginning: string;
  updatedAt: number;
  /** Whose message it is, when not the reader's own. */
  about?: string | null;
}

/** As many characters of a draft are read as its beginning. */
const CUT_AT = 80;

interface Props {
  drafts: readonly UnsentDraft[];
  frame: Frame;
}

/** What was begun and not sent, with the way back to it. */
export function UnsentDrafts({ drafts, frame }: Props) {
  const { t } = frame;
  const say = sayer(frame);
  return (
    <section class="section" aria-labelledby="drafts">
      <h2 id="drafts">{t('messaging.drafts.title')}</h2>
      <ul class="card list unsent">
        {drafts.map((draft) => {
          const words = draft.beginning.trim();
          const cut = words.length >= CUT_AT ? `${words.replace(/[\s.,;:]+$/, '')}…` : words;
          const beginning = cut === '' ? t('messaging.drafts.empty') : cut;
          return (
            <li key={draft.id}>
              <div>
                <p class="strong">{beginning}</p>
                <p class="mid small">
                  {draft.about && `${t('messaging.aboutName', { name: draft.about })} · `}
                  {t('messaging.drafts.saved', { when: say(draft.updatedAt) })}
                </p>
              </div>
              <div class="row tight">
                <LinkButton href={`/write/${draft.id}/words`}>
                  {t('messaging.drafts.go')}
                  <span class="sr"> {beginning}</span>
                </LinkButton>
                <form method="post" action={`/write/${draft.id}/discard`}>
                  <Button kind="bare">
                    {t('messaging.drafts.discard')}
                    <span class="sr"> {beginning}</span>
                  </Button>
                </form>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
