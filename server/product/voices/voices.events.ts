import type { Event } from '#platform/outbox/index.ts';

/** Somebody said what helped, confused or should change. */
export interface VoiceGiven extends Event {
  kind: 'voices.given';
  voiceId: string;
  side: 'patient' | 'staff';
}

/** A manager said what became of it. */
export interface VoiceAnswered extends Event {
  kind: 'voices.answered';
  voiceId: string;
  /** Who is to be told. */
  personId: string;
}
