import type { Households } from './people.ts';
import type {
  ClinicSlug,
  DemoClinic,
  DemoConversation,
  DemoLogIn,
  DemoStaff,
  DemoTeam,
  TopicId,
  World,
  WorldOptions,
} from './world.ts';

/** All that is particular to one pretend organization; the stock and the course of things are common. */
export interface House {
  organization: World['organization'];
  clinics: DemoClinic[];
  teams: DemoTeam[];
  staff: DemoStaff[];
  households: Households;
  people: DemoLogIn[];
  stories: DemoConversation[];
  /** Shares of conversations by clinic of the stock. */
  shares: readonly (readonly [ClinicSlug, number])[];
  /** Conversations begun on an average weekday. */
  perWeekday: number;
  /** Share of conversations that the written people have. */
  writtenShare: number;
  spanishShare: number;
  /** Minute of the day when a weekday ends; 0 is Sunday. */
  closes(weekday: number): number;
  teamFor(topicId: TopicId, clinic: ClinicSlug): string;
  physiciansOf(clinic: ClinicSlug): string;
  workDaysFor(topicId: TopicId, clinic: ClinicSlug): number;
  /** Names of the stock that are other names here. */
  rename?(text: string): string;
}

export type HouseOptions = Omit<WorldOptions, 'patients'>;
