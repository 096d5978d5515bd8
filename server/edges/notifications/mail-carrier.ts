import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '#platform/config/index.ts';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  language: string;
}

/** Takes one mail away. Rejects with `CarrierError`. */
export interface MailCarrier {
  way: 'smtp' | 'folder';
  carry(mail: Mail): Promise<void>;
  close(): void;
}

/**
 * Why a mail did not leave. `down`: the mail server is not there or does not let us in, so no other mail would leave
 * either. `refused`: it will never take this mail. `later`: it may take it another time.
 */
export class CarrierError extends Error {
  readonly why: 'down' | 'refused' | 'later';
  /** Codes only: what a mail server says may quote the mail. */
  readonly code: string;
  constructor(why: CarrierError['why'], code: string) {
    super(code);
    this.name = 'CarrierError';
    this.why = why;
    this.code = code;
  }
}

/** A mail server when `SMTP_URL` names one, else a folder of `.eml` files in the data directory. */
export function createMailCarrier(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'baseUrl'>,
  patienceMs = 15_000,
): MailCarrier {
  return config.smtpUrl === undefined
    ? folderCarrier(config, join(config.dataDir, 'outbox'))
    : smtpCarrier(config, config.smtpUrl, patienceMs);
}

type From = Pick<Config, 'mailFrom' | 'baseUrl'>;

function envelopeOf({ mailFrom, baseUrl }: From, mail: Mail): SendMailOptions {
  return {
    from: mailFrom,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    // The same mail sent twice after a crash has the same id, so that mail programs can show it once.
    messageId: `<${mail.id}@${new URL(baseUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Made with the first mail: the library is twenty megabytes that a start does not need. */
function onFirstUse<T>(make: (mailer: typeof import('nodemailer')) => T): {
  made: T | undefined;
  get(): Promise<T>;
} {
  return {
    made: undefined,
    async get() {
      const mailer = await import('nodemailer');
      return (this.made ??= make(mailer));
    },
  };
}

function smtpCarrier(from: From, smtpUrl: string, patienceMs: number): MailCarrier {
  const transport = onFirstUse((mailer) =>
    mailer.createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 2,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
    }),
  );
  return {
    way: 'smtp',
    async carry(mail) {
      try {
        await (await transport.get()).sendMail(envelopeOf(from, mail));
      } catch (error) {
        throw understood(error);
      }
    },
    close: () => transport.made?.close(),
  };
}

function understood(error: unknown): CarrierError {
  const { code = 'UNKNOWN', responseCode } = error as { code?: string; responseCode?: number };
  const said = responseCode === undefined ? code : `${code} ${responseCode}`;
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (!aboutThisMail) return new CarrierError('down', said);
  return new CarrierError(
    responseCode !== undefined && responseCode >= 500 ? 'refused' : 'later',
    said,
  );
}

function folderCarrier(from: From, folder: string): MailCarrier {
  const transport = onFirstUse((mailer) =>
    mailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' }),
  );
  return {
    way: 'folder',
    async carry(mail) {
      const { message } = await (await transport.get()).sendMail(envelopeOf(from, mail));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${mail.id}.eml`);
      const file = await open(`${path}.part`, 'w', 0o600);
      await file.writeFile(message as Buffer);
      await file.sync();
      await file.close();
      await rename(`${path}.part`, path);
    },
    close: () => undefined,
  };
}
