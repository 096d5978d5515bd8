/** The ways a course can be taken to another learning system. */
export const packageFormats = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageFormat = (typeof packageFormats)[number];
