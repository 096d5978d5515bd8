import type { PlainSection } from '#rules/charter/index.ts';
import type { PreviewHead } from '../editor/draft-rules.ts';

/** The rules of one clinic in plain words, and which other clinics have their own. */
export interface RulesPageView {
  organizationName: string;
  organizationSlug: string;
  clinicName: string;
  clinics: { slug: string; name: string; chosen: boolean }[];
  version: number;
  effectiveAt: number;
  sections: PlainSection[];
  /** Shown to those who write the rules, before they hold. */
  preview: PreviewHead | null;
}
