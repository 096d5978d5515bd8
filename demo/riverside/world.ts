/** Milliseconds since 1970 UTC. */
export type Instant = number;
export type Language = 'en' | 'es';
/** Words in both languages of the demo. */
export type Words = Readonly<Record<Language, string>>;

export type ClinicSlug = 'family-medicine' | 'cardiology' | 'pediatrics' | 'cedar-hollow';
export type TopicKind =
  | 'symptom'
  | 'medication_question'
  | 'medication_refill'
  | 'test_result'
  | 'scheduling'
  | 'referral'
  | 'forms_records'
  | 'billing'
  | 'general_info'
  | 'thanks'
  | 'other_admin';
/** Topic ids as in `content/charters/riverside.yaml`. */
export type TopicId =
  | 'symptom'
  | 'side-effect'
  | 'refill'
  | 'test-result'
  | 'visit'
  | 'referral'
  | 'papers'
  | 'bill'
  | 'question'
  | 'thanks'
  | 'other';

export type StaffRole =
  | 'physician'
  | 'nurse_practitioner'
  | 'nurse'
  | 'medical_assistant'
  | 'front_desk'
  | 'pharmacist'
  | 'pharmacy_technician'
  | 'referral_coordinator'
  | 'records_clerk'
  | 'billing_specialist'
  | 'social_worker'
  | 'clinic_manager';

export interface DemoClinic {
  key: string;
  slug: ClinicSlug;
  name: Words;
  /** Invented: 555-01xx numbers are never assigned. */
  phone: string;
}

export interface DemoTeam {
  key: string;
  slug: string;
  name: Words;
  /** What patients read when it differs from the name staff use. */
  shownToPatientsAs?: Words;
  /** Absent for teams that serve the whole organization. */
  clinic?: ClinicSlug;
}

/** What every human in the world has. `key` is stable for one world and unique across all of it. */
export interface DemoHuman {
  key: string;
  given: string;
  family: string;
  language: Language;
  email?: string;
  phone?: string;
  /** Belongs to this person alone; seeding may put it into one message to test that walls hold. */
  canary: string;
}

export interface DemoStaff extends DemoHuman {
  email: string;
  role: StaffRole;
  /** As shown before the name, 'Dr.' for physicians; in Spanish 'Dr.' or 'Dra.'. */
  title?: string;
  titleInSpanish?: string;
  /** 'RN', 'MD', 'PharmD' … */
  credential?: string;
  /** All languages this person answers in. */
  speaks: Language[];
  clinic?: ClinicSlug;
  /** Slugs; the first is the home team. Empty for managers and social work. */
  teams: string[];
  /** Shapes the rules of their clinics; an administrator those of the organization. */
  manager: boolean;
  administrator: boolean;
}

export interface DemoMedicine {
  name: string;
  dose: string;
  /** 'once a day' … */
  taken: string;
}

export interface DemoPatient extends DemoHuman {
  /** 'YYYY-MM-DD', chosen so that the age holds at the end of the world. */
  birthDate: string;
  ageInYears: number;
  sex: 'female' | 'male';
  phone: string;
  clinic: ClinicSlug;
  /** Key of the clinician whose patient this is. */
  clinician: string;
  /** True for the four hundred people written by hand. */
  written: boolean;
  /** One or two facts about the life of a written person, for context panels and messages. */
  life?: string;
  medicines: DemoMedicine[];
  problems: string[];
  allergies: string[];
  lastSeen?: Instant;
  nextVisit?: Instant;
}

/** Someone who acts for patients and is not (necessarily) a patient. */
export interface DemoCarer extends DemoHuman {
  phone: string;
}

export type ProxyAccess = 'full' | 'limited';

export interface DemoProxy {
  key: string;
  /** Key of a carer, or of a patient who also acts for someone else. */
  person: string;
  patient: string;
  relation:
    | 'mother'
    | 'father'
    | 'daughter'
    | 'son'
    | 'wife'
    | 'husband'
    | 'sister'
    | 'grandmother';
  /** 'limited' is what a parent of a teenager has. */
  access: ProxyAccess;
}

export interface DemoCareRelation {
  patient: string;
  staff: string;
  kind: 'clinician' | 'nurse';
}

export type DemoUrgency = 'emergency' | 'same_day' | 'as_promised';
export type DemoOutcome =
  | 'medicine_changed'
  | 'advice_given'
  | 'visit_or_call_booked'
  | 'better_door'
  | 'no_answer_needed';

export interface DemoAnswer {
  questionId: string;
  label: string;
  text: string;
}

/**
 * One thing that happened in a conversation.
 * `message` is by the patient or proxy and counts as the answer to an open `ask`;
 * `reply` and `ask` are by staff and seen by the patient; `note` never is.
 */
export interface DemoStep {
  at: Instant;
  /** Key of a patient, carer or staff member. */
  by: string;
  kind:
    | 'message'
    | 'reply'
    | 'note'
    | 'claim'
    | 'hand_off'
    | 'ask'
    | 'close'
    | 'reopen'
    | 'feedback';
  text?: string;
  /** On the first message of a conversation. */
  answers?: DemoAnswer[];
  /** On `hand_off`: slug of the team it goes to. */
  toTeam?: string;
  /** On `hand_off`. */
  reason?: string;
  /** On `close`. */
  outcome?: DemoOutcome;
  /** On `feedback`: did it answer the question. */
  answered?: 'yes' | 'partly' | 'no';
}

export interface DemoConversation {
  key: string;
  patient: string;
  /** Key of the patient or of a person who acts for them. */
  openedBy: string;
  clinic: ClinicSlug;
  topicId: TopicId;
  topicKind: TopicKind;
  /** Slug of the team the charter sends it to first. */
  team: string;
  language: Language;
  subject: string;
  urgency: DemoUrgency;
  /** Hidden from proxies. */
  confidential?: boolean;
  /** One of the stories of the pictures rather than of the stock. */
  story?: boolean;
  /** Text repeats: made by `bulk`. */
  bulk?: boolean;
  /** In order of time; the first is the opening message; none lies after the end of the world. */
  steps: DemoStep[];
}

export interface DemoLogIn {
  key: string;
  email: string;
  name: string;
  kind: 'patient' | 'proxy' | 'staff';
  /** One sentence: who this is and what they can do here. */
  can: Words;
}

export interface World {
  organization: { slug: string; name: string; timeZone: string };
  clinics: DemoClinic[];
  teams: DemoTeam[];
  staff: DemoStaff[];
  /** The written people first, then outlines, made while you iterate. May be iterated again. */
  patients: Iterable<DemoPatient>;
  /** The parents of children in outline come after those written by hand. May be iterated again. */
  carers: Iterable<DemoCarer>;
  proxies: Iterable<DemoProxy>;
  careRelations: Iterable<DemoCareRelation>;
  /** Ordered by the instant of the first step, made while you iterate. May be iterated again. */
  conversations: Iterable<DemoConversation>;
  people: DemoLogIn[];
}

export interface WorldOptions {
  seed: number;
  /** The present of the world; nothing happens after it. */
  until: Instant;
  days: number;
  /** Written people included. */
  patients: number;
}
