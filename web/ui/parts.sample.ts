import type { RailView } from '#product/triage/index.ts';
import type { PromiseState, PromiseStep } from './promise-line.tsx';

interface SampleLine {
  label: string;
  state: PromiseState;
  steps: readonly PromiseStep[];
}

const asked: PromiseStep = { kind: 'asked', title: 'You wrote', when: 'Tue Oct 6, 9:14 am' };
const promised: PromiseStep = { kind: 'promised', title: 'Answer by', when: 'Thu Oct 8, 5 pm' };

/** One line for each state a message can be in. */
export const sampleLines: readonly SampleLine[] = [
  {
    label: 'Before sending',
    state: 'planned',
    steps: [
      { kind: 'asked', title: 'You send', detail: 'Today, Tue Oct 6' },
      { kind: 'promised', title: 'A nurse reads it', when: 'by Wed Oct 7, 9 am' },
      { kind: 'promised', title: 'You get an answer', when: 'by Thu Oct 8, 5 pm' },
    ],
  },
  {
    label: 'In line',
    state: 'in_line',
    steps: [
      asked,
      { kind: 'now', title: 'In line for a nurse', detail: 'No one has opened it yet' },
      promised,
    ],
  },
  {
    label: 'Someone has it',
    state: 'has_it',
    steps: [
      asked,
      { kind: 'passed', title: 'You answered', when: 'Today, 10:21 am' },
      { kind: 'now', title: 'Dana has it', detail: 'Nurse, since 9:40 am', initials: 'DW' },
      promised,
    ],
  },
  {
    label: 'Your turn',
    state: 'your_turn',
    steps: [
      asked,
      {
        kind: 'now',
        title: 'Your turn',
        detail: 'Dana asked you something. The time waits.',
        initials: 'MV',
      },
      promised,
    ],
  },
  {
    label: 'Late',
    state: 'late',
    steps: [
      asked,
      { kind: 'passed', title: 'We said', when: 'Thu Oct 8, 5 pm' },
      {
        kind: 'now',
        title: 'We are late. We are sorry.',
        detail: 'Dana has it. Can’t wait? 555-0142',
        initials: 'DW',
      },
      { kind: 'promised', title: 'New time', when: 'Fri Oct 9, noon' },
    ],
  },
  {
    label: 'Answered',
    state: 'answered',
    steps: [
      asked,
      { kind: 'passed', title: 'Dr. Haddad saw it', when: 'Tue, 1:58 pm' },
      { kind: 'kept', title: 'Dana answered', when: 'Tue Oct 6, 2:10 pm, two days early' },
    ],
  },
  {
    label: 'Closed',
    state: 'closed',
    steps: [
      asked,
      { kind: 'passed', title: 'Dana answered', when: 'Tue Oct 6, 2:10 pm' },
      { kind: 'kept', title: 'Closed Oct 9', detail: 'Write more, and it opens again' },
    ],
  },
  {
    label: 'Urgent, for staff',
    state: 'urgent',
    steps: [
      { kind: 'asked', title: 'Arthur wrote', when: 'Today, 9:02 am' },
      { kind: 'now', title: 'No one has it', detail: '12 min' },
      { kind: 'promised', title: 'Look by', when: '9:17 am' },
    ],
  },
];

/** The figures of a rail. */
export const sampleFigures: RailView = {
  mine: 6,
  urgent: 1,
  waiting: 9,
  late: 0,
  teams: [
    { slug: 'family-nurses', name: 'Family nurses', count: 18 },
    { slug: 'refills', name: 'Refills', count: 11 },
  ],
};
