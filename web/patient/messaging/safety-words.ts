import type { SafetyView } from '#product/messaging/index.ts';
import type { Frame, SafetyCall, SafetyWay } from '../../ui/index.ts';
import { callsTo, callTo, lineFor } from './calls.tsx';
import { telephone } from './telephone.ts';

/** The screens that have words of their own. Same day without a screen is one of them. */
export type SafetyKind = 'emergency' | 'same_day' | 'crisis' | 'poison' | 'pregnancy' | 'safety';

export function kindOf({ screen, alert }: Pick<SafetyView, 'screen' | 'alert'>): SafetyKind {
  if (screen === 'none') return alert === 'emergency' ? 'emergency' : 'same_day';
  return screen;
}

/** What the panel says and offers, the first help first. */
export interface SafetyWords {
  title: string;
  words: string;
  quotes: string[];
  calls: SafetyCall[];
  moreCalls: SafetyCall[];
  ways: SafetyWay[];
}

function nurseWay({ helpLines }: SafetyView, { t }: Frame): SafetyWay[] {
  const nurse = lineFor(helpLines, 'nurse_line');
  if (!nurse) return [];
  return [
    {
      icon: 'phone-call',
      text: t('messaging.safety.notSure', { name: nurse.name, hours: nurse.hours }),
      link: { href: telephone(nurse.phone), label: nurse.phone },
    },
  ];
}

/** Words that stand inside other words said here are said once. */
function outermost(words: readonly string[]): string[] {
  return words.filter((each) => !words.some((other) => other !== each && other.includes(each)));
}

function said(
  kind: SafetyKind,
  view: SafetyView,
  { t, language }: Frame,
): { words: string; quotes: string[] } {
  const why = t(`messaging.safety.${kind}.why`);
  if (view.words.length === 0) return { words: why, quotes: [] };
  const quotes = outermost(view.words).slice(0, 2);
  const listed = new Intl.ListFormat(language).format(
    quotes.map((words) => t('messaging.quoted', { words })),
  );
  return { words: `${t('messaging.safety.wrote', { words: listed })} ${why}`, quotes };
}

type Offer = Pick<SafetyWords, 'calls' | 'moreCalls' | 'ways'>;

function offerOf(kind: SafetyKind, view: SafetyView, frame: Frame): Offer {
  const { t } = frame;
  const { helpLines } = view;
  const emergency = lineFor(helpLines, 'emergency');
  const callNow = callTo(emergency, (phone) => t('messaging.safety.callNow', { phone }));
  const inDanger = callTo(emergency, (phone) => t('messaging.safety.inDanger', { phone }));
  const nurse = lineFor(helpLines, 'nurse_line') ?? lineFor(helpLines, 'front_desk');
  const callNurse = callTo(nurse, (phone) => t('messaging.safety.callNurse', { phone }));
  const near: SafetyWay = { icon: 'users', text: t('messaging.safety.near') };
  switch (kind) {
    case 'emergency':
      return { calls: callNow, moreCalls: [], ways: [near, ...nurseWay(view, frame)] };
    case 'same_day':
      return {
        calls: callNurse,
        moreCalls: inDanger,
        ways: [{ icon: 'clock', text: t('messaging.safety.getsWorse') }],
      };
    case 'crisis': {
      const crisis = lineFor(helpLines, 'crisis');
      const note = crisis?.note ?? '';
      return {
        calls: callsTo(crisis, frame),
        moreCalls: inDanger,
        ways: note === '' ? [] : [{ icon: 'message-circle', text: note }],
      };
    }
    case 'poison':
      return {
        calls: callsTo(lineFor(helpLines, 'poison'), frame),
        moreCalls: inDanger,
        ways: [
          ...(emergency
            ? [
                {
                  icon: 'phone-call' as const,
                  text: t('messaging.safety.poison.signs', { phone: emergency.phone }),
                },
              ]
            : []),
          { icon: 'pill', text: t('messaging.safety.poison.bottle') },
        ],
      };
    case 'pregnancy':
      return view.alert === 'emergency'
        ? { calls: callNow, moreCalls: callNurse, ways: [near] }
        : { calls: callNurse, moreCalls: inDanger, ways: [near] };
    case 'safety':
      return {
        calls: callsTo(lineFor(helpLines, 'domestic_violence'), frame),
        moreCalls: inDanger,
        ways: [],
      };
  }
}

/** Everything one safety screen shows. No time is ever in it. */
export function safetyWords(view: SafetyView, frame: Frame): SafetyWords {
  const kind = kindOf(view);
  return {
    title: frame.t(`messaging.safety.${kind}.title`),
    ...said(kind, view, frame),
    ...offerOf(kind, view, frame),
  };
}
