import type { MomentOffer } from '#product/training/index.ts';
import type { RailView } from '#product/triage/index.ts';

/** Everything a page needs that is not its own view: who reads, in which language, with which files. */
export interface Frame {
  /** BCP 47 code of the language the page is written in. */
  language: string;
  /** Words by key, `<file>.<key>` of content/phrases, with ICU values. */
  t: (key: string, values?: Record<string, string | number>) => string;
  organizationName: string;
  /** `role` is what a staff member is employed as. */
  person: { name: string; initials: string; role?: string | null } | null;
  audience: 'patient' | 'clinic' | 'public';
  /** Path of the request, without query; marks the current place in the navigation. */
  path: string;
  /** Hashed addresses of the built files; `font` is the upright latin file, preloaded. */
  assets: { styles: string[]; scripts: string[]; font: string; icon?: string };
  helpLines: { label: string; phone: string; display: string }[];
  otherLanguages: { code: string; name: string }[];
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** IANA name of the clinic's time zone. */
  timeZone: string;
  /** True on the pretend clinic, so that no one takes it for a real one. */
  demo: boolean;
  /** Places beyond their daily work that this reader may open. */
  may?: {
    shapeRules: boolean;
    reviewWords: boolean;
    leadLearning: boolean;
    administer: boolean;
  };
  unread?: number;
  /** Where the reader finds rules they have not read yet; absent when there are none. */
  rulesToRead?: { kind: 'never' | 'changed'; href: string } | null;
  /** Where messages are written when that is not here. */
  portal?: { name: string; address: string } | null;
  /** Figures of the staff's rail; absent where the page's own view has them. */
  rail?: RailView | null;
  /** What may be learned in twenty seconds, or walked through the first time; on pages of writing only. */
  moment?: MomentOffer | null;
}

/** What a page module's default export receives. */
export interface PageProps<View> {
  view: View;
  frame: Frame;
}
