/** Words by language. */
export type PortalWords = Readonly<Record<string, string>>;

/** The portal in which an organization's messages are written when that is not here. */
export interface OtherPortal {
  names: PortalWords;
  address: string;
  /** What it calls what our own screens call `<file>.<key>`. */
  words: Readonly<Record<string, PortalWords>>;
}

/** What is settled about it, also while messages are still written here. */
export interface SettledPortal extends OtherPortal {
  messagesHere: boolean;
  /** Counts saves: a save names the one it saw. */
  revision: number;
}

export const portalName = ({ names }: OtherPortal, language: string): string =>
  names[language] ?? Object.values(names)[0] ?? '';
