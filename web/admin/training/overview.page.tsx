import type { LearnerView, LearningOverview } from '#product/training/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  dayWithYear,
  LinkButton,
  PageHead,
  SelectField,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<LearningOverview>;
type Given = LearnerView['courses'][number];

function state(course: Given, frame: Frame): string {
  const { t } = frame;
  const day = (at: number | null) => dayWithYear(at, frame);
  const said = t(`courses.state.${course.state}`, {
    due: day(course.dueAt),
    done: day(course.doneAt),
    reason: course.exemptReason ?? '',
  });
  const far = t('courses.own.checked', { checked: course.checked, all: course.lessons });
  const revoked = course.revoked ? ` ${t('courses.state.revoked')}` : '';
  return course.state === 'open' || course.state === 'late' ? `${said} ${far}` : said + revoked;
}

function Change({
  course,
  name,
  view,
  frame,
}: {
  course: Given;
  name: string;
  view: LearningOverview;
  frame: Frame;
}) {
  const { t } = frame;
  const id = `change-${course.assignmentId}`;
  const [about, action] =
    course.certificateId === null
      ? (['assignment', '/training/exempt'] as const)
      : (['certificate', '/training/revoke'] as const);
  if (course.state === 'done' && course.certificateId === null) return null;
  const verb = course.state === 'done' ? 'revoke' : course.state === 'exempt' ? 'again' : 'exempt';
  return (
    <details>
      <summary>
        {t(`courses.${verb}.open`)} <span class="sr">{`${name}: ${course.title}`}</span>
      </summary>
      <form class="stack above-s" method="post" action={action}>
        <input
          type="hidden"
          name="idempotency_key"
          value={`${view.idempotencyKey}-${course.assignmentId.slice(-20)}`}
        />
        <input type="hidden" name={about} value={course.certificateId ?? course.assignmentId} />
        {verb === 'again' ? (
          <input type="hidden" name="again" value="yes" />
        ) : (
          <TextField
            id={id}
            name="reason"
            label={t('courses.reason')}
            hint={t(`courses.${verb}.hint`)}
            maxLength={300}
            required
          />
        )}
        <Button>{t(`courses.${verb}.act`)}</Button>
      </form>
    </details>
  );
}

function People({ view, frame }: Props) {
  const { t } = frame;
  return (
    <DataTable
      caption={t('courses.people')}
      columns={[
        { label: t('courses.name') },
        { label: t('courses.role') },
        { label: t('courses.course') },
        { label: t('courses.far') },
        { label: t('courses.change') },
      ]}
      rows={view.learners.flatMap((learner) => {
        const head = [learner.name, `${t(`courses.role.${learner.role}`)}, ${learner.clinicName}`];
        const given = learner.courses.map((course) => ({
          id: course.assignmentId,
          cells: [
            ...head,
            course.title,
            state(course, frame),
            <Change key="change" course={course} name={learner.name} view={view} frame={frame} />,
          ],
        }));
        const missing = learner.missing.map((title) => ({
          id: `${learner.key}-${title}`,
          cells: [...head, title, t('courses.state.missing'), ''],
        }));
        const nothing = [{ id: learner.key, cells: [...head, t('courses.noCourse'), '', ''] }];
        const rows = [...given, ...missing];
        return rows.length > 0 ? rows : nothing;
      })}
      empty={t('courses.nobody')}
    />
  );
}

function Groups({ view, frame }: Props) {
  const { t, language } = frame;
  const rows = [
    ...(view.everyone ? [{ id: 'everyone', ...view.everyone }] : []),
    ...view.groups.map(({ role, ...group }) => ({ id: role, ...group })),
  ];
  const told = rows.flatMap(({ id, people, figures }) =>
    figures === null ? [] : [{ id, figures: [people, figures.asked, figures.done, figures.late] }],
  );
  const untold = view.groups.filter(({ figures }) => figures === null);
  const roles = new Intl.ListFormat(language).format(
    untold
      .map(({ role }) => t(`courses.role.${role}`))
      .toSorted((one, other) => one.localeCompare(other, language)),
  );
  const few = untold.length > 0 && (
    <p class="prose mid">{t('courses.few', { smallest: view.smallestGroup, roles })}</p>
  );
  if (told.length === 0) return few;
  return (
    <div class="stack">
      <DataTable
        caption={t('courses.groups', { smallest: view.smallestGroup })}
        columns={[
          { label: t('courses.role') },
          { label: t('courses.people'), number: true },
          { label: t('courses.asked'), number: true },
          { label: t('courses.done'), number: true },
          { label: t('courses.late'), number: true },
        ]}
        rows={told.map(({ id, figures }) => ({
          id,
          cells: [
            t(id === 'everyone' ? 'courses.everyone' : `courses.role.${id}`),
            ...figures.map(String),
          ],
        }))}
      />
      {few}
    </div>
  );
}

function Packages({ view, frame }: Props) {
  const { t } = frame;
  const languages = [frame.language, ...frame.otherLanguages.map(({ code }) => code)];
  return (
    <div class="section stack">
      <h2 id="packages">{t('courses.packages.title')}</h2>
      <p class="prose">{t('courses.packages.lead')}</p>
      <DataTable
        caption={t('courses.packages.title')}
        captionHidden
        columns={[
          { label: t('courses.course') },
          ...languages.map((code) => ({ label: t(`courses.language.${code}`) })),
        ]}
        rows={view.courses.map(({ id, title }) => ({
          id,
          cells: [
            title,
            ...languages.map((code) => (
              <span key={code} class="row tight">
                {(['scorm12', 'scorm2004', 'cmi5'] as const).map((format) => (
                  <a
                    key={format}
                    href={`/training/packages/${id}?format=${format}&language=${code}`}
                    download
                  >
                    {t(`courses.format.${format}`)} <span class="sr">{title}</span>
                  </a>
                ))}
              </span>
            )),
          ],
        }))}
      />
    </div>
  );
}

/** Who of the staff was asked to learn what, and how far that is. */
export default function OverviewPage({ view, frame }: Props) {
  const { t } = frame;
  const { notice } = view;
  return (
    <ClinicLayout frame={frame} title={t('courses.title')}>
      <PageHead title={t('courses.title')} />
      <div class="stack wide">
        {notice && (
          <Banner
            icon={notice.kind === 'reason' ? 'circle-alert' : 'circle-check'}
            text={t(`courses.notice.${notice.kind}`, { count: notice.count })}
          />
        )}
        <p class="prose">{t('courses.lead')}</p>
        <div class="row">
          <form method="post" action="/training/assign">
            <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
            <Button kind="main" icon="graduation-cap">
              {t('courses.assign.byRole', { count: view.notAsked })}
            </Button>
          </form>
          <form method="post" action="/training/remind">
            <Button icon="send">{t('courses.remind')}</Button>
          </form>
          <LinkButton href="/training/lessons">{t('measures.lessons.title')}</LinkButton>
        </div>
        <details>
          <summary>{t('courses.assign.one')}</summary>
          <form class="stack above-s" method="post" action="/training/assign">
            <input type="hidden" name="idempotency_key" value={`${view.idempotencyKey}-one`} />
            <SelectField
              id="person"
              name="person"
              label={t('courses.name')}
              options={view.learners.map(({ personId, name }) => ({
                value: personId,
                label: name,
              }))}
            />
            <SelectField
              id="course"
              name="course"
              label={t('courses.course')}
              options={view.courses.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <Button>{t('courses.assign.act')}</Button>
          </form>
        </details>
        <Groups view={view} frame={frame} />
        <People view={view} frame={frame} />
        <Packages view={view} frame={frame} />
      </div>
    </ClinicLayout>
  );
}
