import type { MapView } from '#foundation/governance/index.ts';
import { classes, type Frame } from '../../ui/index.ts';

type Route = MapView['map']['routes'][number];

const ROW = 44;
const TOP = 28;
const TOPIC_X = 236;
const TEAM_X = 470;
const TEAM_WIDTH = 200;
const TEAM_HEIGHT = 34;
const END_X = 740;
const LONGEST = 190;

interface Drawn {
  route: Route;
  y: number;
  teamY: number;
}

/** Topics in the order of their teams, so that lines to one team lie together; a team stands at the middle of its topics. */
function layOut(routes: readonly Route[]): {
  drawn: Drawn[];
  teams: { name: string; y: number }[];
} {
  const groups = [...Map.groupBy(routes, ({ team }) => team.slug).values()];
  let row = 0;
  const drawn: Drawn[] = [];
  const teams: { name: string; y: number }[] = [];
  for (const group of groups) {
    const first = row;
    row += group.length;
    const teamY = TOP + ((first + row - 1) / 2) * ROW;
    teams.push({ name: group[0]?.team.name ?? '', y: teamY });
    group.forEach((route, index) => drawn.push({ route, y: TOP + (first + index) * ROW, teamY }));
  }
  return { drawn, teams };
}

function curve(from: number, fromY: number, to: number, toY: number): string {
  const middle = (from + to) / 2;
  return `M${from} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${to} ${toY}`;
}

function Line({ drawn, frame }: { drawn: Drawn; frame: Frame }) {
  const { route, y, teamY } = drawn;
  const { t } = frame;
  const gap = route.gap !== null;
  const end = END_X + 40 + LONGEST * route.share;
  const way = classes('route', gap && 'gap', route.kind === 'lane' && 'chosen');
  const label = route.kind === 'lane' ? t(`charter.map.${route.id}`) : route.label;
  const behind =
    route.gap !== null
      ? t(`charter.map.gap.${route.gap}`)
      : route.backup
        ? t('charter.map.then', { team: route.backup.name })
        : '';
  return (
    <g>
      <text x="0" y={y + 5} class={route.kind === 'lane' ? 'strong' : undefined}>
        {label}
      </text>
      <path class={way} d={curve(TOPIC_X, y, TEAM_X, teamY)} />
      <circle class="pt" cx={TOPIC_X - 4} cy={y} r="5" />
      <path class={way} d={curve(TEAM_X + TEAM_WIDTH, teamY, END_X + 40, y)} />
      <path class={classes('route ahead', gap && 'gap')} d={`M${END_X + 40} ${y}H${end}`} />
      <circle class="pt" cx={end + 6} cy={y} r="6" />
      <text x={end + 20} y={y - 2} class="strong">
        {route.promise}
      </text>
      <text x={end + 20} y={y + 14} class={gap ? 'due' : undefined}>
        {behind}
      </text>
    </g>
  );
}

/** Where each topic goes, as lines through teams to their end. The table beside it says the same. */
export function MapDrawing({ view, frame }: { view: MapView; frame: Frame }) {
  const { drawn, teams } = layOut(view.map.routes);
  const height = TOP + view.map.routes.length * ROW;
  return (
    <div class="table-wrap" role="region" aria-label={frame.t('charter.map.title')} tabIndex={0}>
      <svg
        class="chart map"
        viewBox={`0 0 1180 ${height}`}
        role="img"
        aria-label={frame.t('charter.map.drawn', { count: view.map.gaps })}
      >
        {drawn.map((each) => (
          <Line key={each.route.id} drawn={each} frame={frame} />
        ))}
        {teams.map(({ name, y }) => (
          <g key={name}>
            <rect
              class="team"
              x={TEAM_X}
              y={y - TEAM_HEIGHT / 2}
              width={TEAM_WIDTH}
              height={TEAM_HEIGHT}
              rx="8"
            />
            <text class="strong" x={TEAM_X + TEAM_WIDTH / 2} y={y + 5} text-anchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
