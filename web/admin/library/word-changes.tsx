import type { LanguageChanges, LineChange, WordChange } from '#foundation/library/index.ts';
import type { Frame } from '../../ui/index.ts';
import { languageName, wordLabel } from './words.ts';

interface Props {
  kind: string;
  changes: readonly LanguageChanges[];
  frame: Frame;
}

function Words({
  kind,
  change,
  frame,
  language,
}: {
  kind: string;
  change: WordChange;
  frame: Frame;
  language: string;
}) {
  const { label, was, now } = change;
  return (
    <div>
      <div class="stack tight" lang={language}>
        <p class="small mid" lang={frame.language}>
          {wordLabel(frame, kind, label)}
        </p>
        {was !== null && was !== '' && <del class="was own-text">{was}</del>}
        {now !== null && now !== '' && <ins class="now-word own-text">{now}</ins>}
      </div>
    </div>
  );
}

/** Lines of the files that are no words: ids, rules, the measure. */
function Lines({ lines, frame }: { lines: readonly LineChange[]; frame: Frame }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <div class="stack tight">
        <p class="small mid">{frame.t('library.change.lines')}</p>
        {lines.map(({ is, text }, at) =>
          is === 'gone' ? (
            <del key={at} class="was own-text">
              {text}
            </del>
          ) : (
            <ins key={at} class="now-word own-text">
              {text}
            </ins>
          ),
        )}
      </div>
    </div>
  );
}

/** What a change says otherwise, language by language, under the names the form gives it. */
export function WordChanges({ kind, changes, frame }: Props) {
  return (
    <div class="grid two">
      {changes.map(({ language, words, lines }) => (
        <div key={language} class="stack">
          <h3>{languageName(frame, language)}</h3>
          {words.map((change, at) => (
            <Words key={at} kind={kind} change={change} frame={frame} language={language} />
          ))}
          <Lines lines={lines} frame={frame} />
        </div>
      ))}
    </div>
  );
}
