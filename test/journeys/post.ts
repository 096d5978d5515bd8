import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

/** Where mails of a journey end up. */
export interface Post {
  /** Address of the mail server, where there is one. */
  url: string | undefined;
  /** Every mail with its lines made whole, oldest first. */
  mails(): string[];
  close(): Promise<void>;
}

const whole = (mail: string) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');

/** The folder in which a deployment without a mail server keeps its mails. */
export function folderOf(folder: string): Post {
  return {
    url: undefined,
    mails() {
      try {
        const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
        return names.toSorted().map((name) => whole(readFileSync(join(folder, name), 'utf8')));
      } catch {
        // The folder is made with the first mail.
        return [];
      }
    },
    close: async () => undefined,
  };
}

/** A mail server that takes everything and keeps it. */
export async function startMailServer(): Promise<Post> {
  const kept: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        kept.push(whole(Buffer.concat(chunks).toString('utf8')));
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => [...kept],
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
