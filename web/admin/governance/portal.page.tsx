import type { PortalView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ChoiceCards,
  ClinicLayout,
  ErrorSummary,
  LinkButton,
  PageHead,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<PortalView>;

const idOf = (field: string) => field.replaceAll('.', '-');

function languageName(code: string, { language }: Frame): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

function problemText(view: PortalView, field: string, { t }: Frame): string | undefined {
  const problem = view.problems.find((each) => each.field === field);
  return problem && t(`portal.problem.${problem.code}`);
}

/** One word in each language: its label is what it is called here. */
function Word({ word, view, frame }: Props & { word: PortalView['words'][number] }) {
  const { key, here, there } = word;
  return (
    <div class="grid two">
      {view.languages.map((code) => {
        const field = `word.${key}.${code}`;
        return (
          <TextField
            key={code}
            id={idOf(field)}
            name={field}
            label={frame.t('portal.word', {
              word: here[code] ?? here['en'] ?? key,
              language: languageName(code, frame),
            })}
            value={there[code] ?? ''}
            error={problemText(view, field, frame)}
            maxLength={60}
          />
        );
      })}
    </div>
  );
}

function Words({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section stack" aria-labelledby="words">
      <h2 id="words">{t('portal.words')}</h2>
      <p class="prose">{t('portal.words.lead')}</p>
      {(['patients', 'staff'] as const).map((reader) => (
        <fieldset key={reader} class="card stack">
          <legend class="strong">{t(`portal.words.${reader}`)}</legend>
          {view.words
            .filter(({ key }) => (reader === 'staff') === key.startsWith('clinic.'))
            .map((word) => (
              <Word key={word.key} word={word} view={view} frame={frame} />
            ))}
        </fieldset>
      ))}
    </section>
  );
}

function Where({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="stack" aria-labelledby="where">
      <h2 id="where">{t('portal.where')}</h2>
      <ChoiceCards
        id="messages"
        name="messages"
        legend={t('portal.messages')}
        choices={(['here', 'there'] as const).map((value) => ({
          value,
          label: t(`portal.${value}`),
          hint: t(`portal.${value}.text`),
          checked: view.messagesHere === (value === 'here'),
        }))}
      />
      <div class="grid two">
        {view.languages.map((code) => (
          <TextField
            key={code}
            id={`name-${code}`}
            name={`name.${code}`}
            label={t('portal.name', { language: languageName(code, frame) })}
            value={view.names[code] ?? ''}
            error={problemText(view, `name.${code}`, frame)}
            maxLength={60}
          />
        ))}
      </div>
      <TextField
        id="address"
        name="address"
        label={t('portal.address')}
        hint={t('portal.address.hint')}
        value={view.address}
        error={problemText(view, 'address', frame)}
        maxLength={500}
      />
    </section>
  );
}

/** Where messages are written when not here, and what the other portal calls what lessons name. */
export default function PortalPage({ view, frame }: Props) {
  const { t } = frame;
  const { problems, refused } = view;
  return (
    <ClinicLayout frame={frame} title={t('portal.title')} failed={problems.length > 0}>
      {problems.length > 0 && (
        <ErrorSummary
          title={t('ui.errors.title', { count: problems.length })}
          problems={problems.map(({ field, code }) => ({
            href: `#${idOf(field)}`,
            text: t(`portal.problem.${code}`),
          }))}
        />
      )}
      <PageHead
        title={t('portal.title')}
        actions={<LinkButton href="/admin/portal/pictures">{t('portal.pictures')}</LinkButton>}
      />
      <div class="stack wide">
        {view.saved && <Banner icon="circle-check" text={t('portal.saved')} />}
        {refused?.kind === 'still_open' && (
          <Banner icon="circle-alert" text={t('portal.stillOpen', { count: refused.count })} />
        )}
        {refused?.kind === 'changed_elsewhere' && (
          <Banner icon="circle-alert" text={t('portal.changedElsewhere')} />
        )}
        <p class="prose">{t('portal.lead')}</p>
        <form class="stack wide" method="post" action="/admin/portal" noValidate>
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          <input type="hidden" name="revision" value={view.revision} />
          <Where view={view} frame={frame} />
          <Words view={view} frame={frame} />
          <Button kind="main">{t('portal.save')}</Button>
        </form>
      </div>
    </ClinicLayout>
  );
}
