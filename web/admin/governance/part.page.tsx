import type { PartView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  ErrorSummary,
  LinkButton,
  Tabs,
  type PageProps,
} from '../../ui/index.ts';
import { CharterHead } from './head.tsx';
import { PartFaces } from './part-faces.tsx';
import { fieldLabel, PartFields } from './part-fields.tsx';
import { problemWords } from './problem-words.ts';
import { SectionsNav } from './sections-nav.tsx';
import { called, listed } from './words.ts';

type Props = PageProps<PartView>;

export const islands = ['admin/governance/clause'];

/** Where a topic's questions are changed, and a question's topics. */
function Ways({ view, frame }: Props) {
  const { t } = frame;
  const { room, id, usedBy } = view;
  if (id === null) return null;
  if (room === 'topics')
    return (
      <ul class="stack tight">
        <li>
          <a href={`/admin/charter/rules/promise.${id}`}>{t('charter.partWay.promise')}</a>
        </li>
        <li>
          <a href="/admin/charter/rules/routing.topics">{t('charter.partWay.route')}</a>
        </li>
        <li>
          <a href={`/admin/charter/parts/urgent-questions/new?topic=${id}`}>
            {t('charter.room.add.urgent-questions')}
          </a>
        </li>
        <li>
          <a href={`/admin/charter/parts/guided-questions/new?topic=${id}`}>
            {t('charter.room.add.guided-questions')}
          </a>
        </li>
      </ul>
    );
  if (usedBy.length === 0) return null;
  return (
    <p class="mid">
      {t('charter.partWay.askedIn')}{' '}
      {usedBy.map((topic, index) => (
        <span key={topic.id}>
          {index > 0 && ', '}
          <a href={`/admin/charter/parts/topics/${topic.id}`}>{topic.title}</a>
        </span>
      ))}
    </p>
  );
}

/** Taking a part out says first what goes with it. It leaves the draft only; the rules in force stay. */
function Retire({ view, frame }: Props) {
  const { t } = frame;
  if (view.id === null || !view.mayEdit || view.clinic !== null) return null;
  return (
    <details>
      <summary>{t(`charter.retire.${view.room}`)}</summary>
      <div class="stack above">
        <p>{t(`charter.retire.text.${view.room}`)}</p>
        {view.goesToo.length > 0 && (
          <>
            <p>{t('charter.retire.too')}</p>
            <ul>
              {view.goesToo.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </>
        )}
        <div>
          <Button kind="destructive" name="do" value="retire">
            {t('charter.retire.button')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function PartForm(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { room, id, title, clinic } = view;
  return (
    <form
      class="card form stack"
      method="post"
      action={`/admin/charter/parts/${room}/${id ?? 'new'}`}
      aria-labelledby="part"
      noValidate
      data-look=""
    >
      <div>
        <h2 id="part">{id === null ? t(`charter.room.add.${room}`) : title}</h2>
        {id !== null && <p class="code">{id}</p>}
      </div>
      <PartFields view={view} frame={frame} />
      <div class="row">
        {view.mayEdit && (
          <Button kind="main" name="do" value="save">
            {t('charter.save')}
          </Button>
        )}
        <Button name="do" value="look" icon="eye">
          {t('charter.look')}
        </Button>
        {clinic && view.own && view.mayEdit && (
          <Button kind="bare" name="do" value="own_back">
            {t('charter.ownBack')}
          </Button>
        )}
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="at" value={clinic ?? ''} />
        <input type="hidden" name="topic" value={view.forTopic ?? ''} />
      </div>
      <Ways {...props} />
      <Retire {...props} />
    </form>
  );
}

function Places({ view, frame }: Props) {
  const { t } = frame;
  if (view.places.length < 2) return null;
  return (
    <Tabs
      label={t('charter.places')}
      tabs={view.places.map(({ value, label, chosen, own }) => ({
        href: `/admin/charter/parts/${view.room}/${view.id}?at=${value}`,
        label: value
          ? own
            ? t('charter.placeOwn', { clinic: label })
            : label
          : t('charter.everyone'),
        current: chosen,
      }))}
    />
  );
}

/** A topic, an urgent or guided question, or a help line: its words and what they change for whoever meets it. */
export default function PartPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { room, problems } = view;
  const title = view.id === null ? t(`charter.room.add.${room}`) : view.title;
  const failed = ['unreadable', 'changed_elsewhere', 'not_yours'].includes(view.notice ?? '');
  return (
    <ClinicLayout frame={frame} title={title} failed={failed}>
      <ErrorSummary
        title={t('ui.errors.title', { count: problems.length })}
        problems={problems.map((problem) => ({
          href: `#${problem.field ?? 'part'}`,
          text: called(
            problem.field === null ? undefined : fieldLabel(view, frame, problem.field),
            problemWords(frame, problem.rule, problem.message),
          ),
        }))}
      />
      <CharterHead
        head={view.head}
        frame={frame}
        title={t('charter.title')}
        actions={
          <LinkButton href="/admin/charter/changes" icon="git-compare">
            {t('charter.whatChanges')}
          </LinkButton>
        }
      />
      {view.notice && (
        <Banner
          icon={failed ? 'circle-alert' : 'circle-check'}
          text={t(`charter.notice.${view.notice}`, { name: view.head.draft?.changedBy ?? '' })}
        />
      )}
      <Places {...props} />
      {!view.mayEdit && view.speaksFor && (
        <p class="measure">
          {t('charter.notYours.clause', { clinics: listed(frame, view.speaksFor) })}
        </p>
      )}
      <div class="grid charter above">
        <SectionsNav sections={view.sections} room={room} form="part" frame={frame} />
        <PartForm {...props} />
        <PartFaces {...props} />
      </div>
    </ClinicLayout>
  );
}
