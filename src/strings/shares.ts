// What a build tells of shares: of the one it made, or of those it joined.
import type { ShareFault } from '../build/join-shares.ts';
import { shareStrings as en } from './en/shares.ts';
import { shareStrings as id } from './id/shares.ts';
import type { Language } from './language.ts';

export interface ShareStrings {
  /** Size in bytes. */
  readonly built: (index: number, of: number, out: string, files: number, bytes: number) => string;
  /** Of how many groups of files the cache spares the making. */
  readonly left: (groups: number) => string;
  readonly howToJoin: string;
  /** How many groups of files came from shares and how many were made here; `faulty` are already worded. */
  readonly joined: (taken: number, made: number, faulty: readonly string[]) => string;
  readonly faulty: (dir: string, fault: ShareFault) => string;
  /** Instead of a share's folder, something else stands there. */
  readonly foreignFolder: (out: string) => string;
}

const byLanguage: Record<Language, ShareStrings> = { id, en };

export function shareStrings(language: Language): ShareStrings {
  return byLanguage[language];
}
