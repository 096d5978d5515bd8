import type { Ground } from '#platform/ground.ts';
import { fieldsOfError } from '#platform/log/index.ts';
import { deliverDueMail } from './deliver-mail.ts';
import { createMailCarrier, type MailCarrier } from './mail-carrier.ts';

const EVERY_MS = 2_000;
const PAUSE_AT_MOST_MS = 300_000;

export interface MailWorker {
  /** Ends after the mail under way. */
  stop(): Promise<void>;
}

/** Sends due mail every two seconds; while the mail server is down it knocks less and less, five minutes at most. */
export function startMailWorker(
  ground: Ground,
  carrier: MailCarrier = createMailCarrier(ground.config),
): MailWorker {
  let pauseMs = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      const { sent, down } = await deliverDueMail(ground, carrier);
      if (down === undefined) pauseMs = 0;
      else {
        pauseMs = Math.min(PAUSE_AT_MOST_MS, Math.max(5_000, pauseMs * 2));
        ground.log.error('The mail server does not take mail; it waits.', { errorCode: down });
      }
      if (sent > 0) ground.log.info('Sent mail.', { count: sent });
    } catch (error) {
      ground.log.error('The mail round failed.', fieldsOfError(error));
    }
  };
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      under = round().then(next);
    }, EVERY_MS + pauseMs);
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await under;
      carrier.close();
    },
  };
}
