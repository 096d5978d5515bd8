import type { ListView } from '#product/triage/index.ts';
import {
  classes,
  Empty,
  Icon,
  Pagination,
  WorkItemRow,
  type Frame,
  type IconName,
} from '../../ui/index.ts';
import {
  ageWords,
  countWords,
  initialsOf,
  isAlarming,
  itemHref,
  languageName,
  subjectWords,
  timeLeftWords,
  timeState,
  trackOf,
  whoWords,
  type Row as RowData,
} from './words.ts';

interface RowProps {
  frame: Frame;
  row: RowData;
  view: { view: string; after: string | null };
  myId: string;
  current?: boolean;
  taken?: string | undefined;
}

function presenceOf(frame: Frame, row: RowData) {
  const presence = row.present.map(({ name }) => ({ initials: initialsOf(name) }));
  const words = row.present.map(({ name, doing }) => frame.t(`clinic.here.${doing}`, { name }));
  return { presence, presenceWords: words.join(' ') || undefined };
}

/** One work item of the list. */
export function Row({ frame, row, view, myId, current, taken }: RowProps) {
  const foreign = row.language !== frame.language;
  return (
    <WorkItemRow
      href={itemHref(view, row.id)}
      id={`row-${row.id}`}
      current={current ?? false}
      name={row.patientName}
      age={ageWords(frame, row.birthDate) || undefined}
      languageTag={foreign ? row.language.slice(0, 2).toUpperCase() : undefined}
      languageName={foreign ? languageName(frame, row.language) : undefined}
      timeLeft={timeLeftWords(frame, row)}
      timeState={timeState(frame, row)}
      subject={subjectWords(frame, row)}
      subjectLanguage={
        foreign && row.senderName === null && !row.hasAttachment ? row.language : undefined
      }
      who={whoWords(frame, row, myId)}
      alarm={isAlarming(row)}
      track={trackOf(frame, row)}
      taken={taken}
      {...presenceOf(frame, row)}
    />
  );
}

type Group = 'emergency' | 'same_day' | 'late' | 'running' | 'waiting';
const looks: Record<Group, { hot?: boolean; icon?: IconName }> = {
  emergency: { hot: true, icon: 'siren' },
  same_day: { hot: true, icon: 'clock-alert' },
  late: { icon: 'clock-alert' },
  running: {},
  waiting: { icon: 'hourglass' },
};

function groupOf(row: RowData, now: number): Group {
  if (row.rank === 0) return 'emergency';
  if (row.rank === 1) return 'same_day';
  if (row.rank === 3) return 'waiting';
  return row.dueAt < now ? 'late' : 'running';
}

function Head({ frame, group, count }: { frame: Frame; group: Group; count: number }) {
  const { icon, hot } = looks[group];
  return (
    <h2 class={classes('lane', hot && 'hot')}>
      {icon && <Icon name={icon} />}
      {frame.t(`clinic.group.${group}`)}
      <span class="push num">{countWords(count)}</span>
    </h2>
  );
}

/** The rows in their groups: urgent, late, by time left, waiting on the patient. */
export function Rows({
  frame,
  list,
  myId,
  open,
}: {
  frame: Frame;
  list: ListView;
  myId: string;
  open: string | null;
}) {
  if (list.rows.length === 0) return <Nothing frame={frame} list={list} />;
  const groups = Map.groupBy(list.rows, (row) => groupOf(row, frame.now));
  return (
    <>
      {[...groups].map(([group, rows]) => (
        <div class="lane-group" key={group}>
          <Head frame={frame} group={group} count={list.groups[group]} />
          {rows.map((row) => (
            <Row
              key={row.id}
              frame={frame}
              row={row}
              view={list}
              myId={myId}
              current={row.id === open}
            />
          ))}
        </div>
      ))}
      <Pages frame={frame} list={list} />
    </>
  );
}

function Nothing({ frame: { t }, list }: { frame: Frame; list: ListView }) {
  const key = list.after !== null ? 'page' : (list.fixed ?? 'team');
  const back =
    list.after === null
      ? undefined
      : { href: `/inbox/${list.view}`, label: t('clinic.pages.first') };
  return (
    <Empty
      title={t(`clinic.empty.${key}.title`)}
      text={t(`clinic.empty.${key}.text`)}
      action={back}
    />
  );
}

function Pages({ frame, list }: { frame: Frame; list: ListView }) {
  const { t } = frame;
  if (list.after === null && list.next === null) return null;
  const first =
    list.after === null
      ? undefined
      : { href: `/inbox/${list.view}`, label: t('clinic.pages.first') };
  const next =
    list.next === null
      ? undefined
      : { href: `/inbox/${list.view}?after=${list.next}`, label: t('ui.pages.next') };
  return <Pagination label={t('ui.pages.label')} previous={first} next={next} />;
}
