import { CommandError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'bench',
  summary:
    'measure send, inbox and thread beside the raw limit of PostgreSQL; bin/bench is the same',
  usage: [
    'bench [--json] [--quick]',
    '  --json   JSON lines: path, rows, connections, per_second, p50_ms, p99_ms, limit_per_second, ratio, rss_mb',
    '  --quick  ten thousand messages only',
    '  Works in a scratch database of its own. Needs pgbench (apt-get install postgresql).',
  ].join('\n'),
  needsDatabase: false,
  async run(args, { say, print }) {
    const { flags } = readArguments(args, { flags: ['json', 'quick'] });
    const { hasPgbench } = await import('../bench/pgbench.ts');
    if (!(await hasPgbench()))
      throw new CommandError(
        'pgbench is not installed: apt-get install postgresql, then try again.',
      );
    const { runBench } = await import('../bench/run-bench.ts');
    const asJson = flags.has('json');
    if (!asJson)
      print('path          rows      conn   per s   p50 ms   p99 ms   limit/s   ratio   rss MB');
    const coldStartMs = await runBench({
      sizes: flags.has('quick') ? [10_000] : [10_000, 1_000_000],
      connections: 8,
      warmUpSeconds: 3,
      seconds: 8,
      say,
      row: (row) =>
        print(
          asJson
            ? JSON.stringify(row)
            : [
                row.path.padEnd(12),
                String(row.rows).padStart(9),
                String(row.connections).padStart(5),
                String(row.per_second).padStart(8),
                row.p50_ms.toFixed(2).padStart(8),
                row.p99_ms.toFixed(2).padStart(8),
                String(row.limit_per_second).padStart(9),
                row.ratio.toFixed(3).padStart(8),
                String(row.rss_mb).padStart(7),
              ].join(' '),
        ),
    });
    say(`Cold start on a ready database: ${(coldStartMs / 1000).toFixed(2)} s.`);
    return 0;
  },
};
