import type { HelpLineView } from '#product/messaging/index.ts';
import type { Frame, SafetyCall } from '../../ui/index.ts';
import { oneStop } from '#rules/worktime/index.ts';
import { telephone } from './telephone.ts';

type Concern = HelpLineView['concern'];

export function lineFor(
  lines: readonly HelpLineView[],
  concern: Concern,
): HelpLineView | undefined {
  return lines.find((line) => line.concern === concern);
}

// Both Android and iOS read the text after "?&body=".
function textMessage({ number, text }: { number: string; text: string | null }): string {
  const to = number.replaceAll(/[^\d+]/g, '');
  return text === null ? `sms:${to}` : `sms:${to}?&body=${encodeURIComponent(text)}`;
}

/** Every way to reach a line: call first, then text, then chat. */
export function callsTo(line: HelpLineView | undefined, { t }: Pick<Frame, 't'>): SafetyCall[] {
  if (line === undefined) return [];
  const { phone, sms, chatUrl, name } = line;
  const calls: SafetyCall[] = [
    { kind: 'call', label: t('messaging.call', { phone }), href: telephone(phone) },
  ];
  if (sms)
    calls.push({
      kind: 'text',
      label:
        sms.text === null
          ? t('messaging.text', { number: sms.number })
          : t('messaging.textWord', { number: sms.number, word: sms.text }),
      href: textMessage(sms),
    });
  if (chatUrl) calls.push({ kind: 'chat', label: t('messaging.chat', { name }), href: chatUrl });
  return calls;
}

/** Only the call, for a line that stands second. */
export function callTo(
  line: HelpLineView | undefined,
  label: (phone: string) => string,
): SafetyCall[] {
  return line ? [{ kind: 'call', label: label(line.phone), href: telephone(line.phone) }] : [];
}

/** Lines that know more than the emergency number about what was sent, by the screen it had. */
export function ownCalls(
  { screen, helpLines }: { screen: string; helpLines: readonly HelpLineView[] },
  frame: Pick<Frame, 't'>,
): SafetyCall[] {
  return screen === 'crisis' || screen === 'poison'
    ? callsTo(lineFor(helpLines, screen), frame)
    : [];
}

interface GetsWorseProps {
  lines: readonly HelpLineView[];
  frame: Frame;
}

/** What to do when it cannot wait, beside every message. */
export function GetsWorse({ lines, frame }: GetsWorseProps) {
  const { t } = frame;
  const emergency = lineFor(lines, 'emergency');
  const nurse = lineFor(lines, 'nurse_line') ?? lineFor(lines, 'front_desk');
  return (
    <section class="card" aria-labelledby="worse">
      <h2 id="worse">{t('messaging.worse.title')}</h2>
      {emergency && (
        <p class="small">
          {t('messaging.worse.danger')}{' '}
          <a class="strong" href={telephone(emergency.phone)}>
            {t('messaging.call', { phone: emergency.phone })}
          </a>
        </p>
      )}
      {nurse && (
        <p class="small above-s">
          {t('messaging.worse.cannotWait')} {nurse.name},{' '}
          <a class="strong" href={telephone(nurse.phone)}>
            {nurse.phone}
          </a>
          {oneStop(`. ${nurse.hours}.`)}
        </p>
      )}
    </section>
  );
}
