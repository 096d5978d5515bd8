import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Step {
  name: string;
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
}

// What we start lives in groups of its own, which a Ctrl-C at the terminal does not reach.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}

/** Runs one program with our output, and ends it with everything it started when `stopAt` comes. */
export async function runStep(step: Step, stopAt: number): Promise<boolean> {
  const child = spawn(step.command, step.args, {
    cwd: root,
    detached: true,
    env: { ...process.env, ...step.environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = () => {
    if (child.pid !== undefined) endGroup(child.pid);
  };
  const alarm = setTimeout(() => {
    say(`${step.name} took too long and was ended.`);
    end();
  }, stopAt - Date.now());
  process.once('exit', end);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.once('error', (error) => {
    say(`${step.name}: ${error.message}`);
    resolve(false);
  });
  child.once('exit', (code) => resolve(code === 0));
  const done = await promise;
  clearTimeout(alarm);
  process.off('exit', end);
  return done;
}

/** The program a package brings, run by this Node.js. */
export function tool(name: string, script: string, args: readonly string[]): Step {
  return { name, command: process.execPath, args: [join(root, 'node_modules', script), ...args] };
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}
