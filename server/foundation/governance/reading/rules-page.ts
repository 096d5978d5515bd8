import type { PlainSection } from '#rules/charter/index.ts';

/** The rules of one clinic in plain words, and which other clinics have their own. */
export interface RulesPageView {
  organizationName: string;
  organizationSlug: string;
  clinicName: string;
  clinics: { slug: string; name: string; chosen: boolean }[];
  version: number;
  effectiveAt: number;
  sections: PlainSection[];
  /** The rules are a draft, shown to those who write them. */
  preview: boolean;
}
