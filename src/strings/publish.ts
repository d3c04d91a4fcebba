// What `npm run publish` tells: how far it is, what it did, and why it did not.
import type { ClosedPath } from '../publish/closed-path.ts';
import type { PublishFaults } from '../publish/faults.ts';
import type { PublishStage } from '../publish/publish-context.ts';
import type { SentencesFor } from './commands.ts';
import { publishStrings as en } from './en/publish.ts';
import { publishStrings as id } from './id/publish.ts';
import type { Language } from './language.ts';

/** Counts are of files, but where they are named otherwise. Targets are without anything that must not be told. */
export interface PublishStrings {
  readonly faults: SentencesFor<PublishFaults>;
  /** `done` are files, and seconds that are left while it waits. */
  readonly progress: Readonly<Record<PublishStage, (done: number) => string>>;
  readonly published: (target: string) => string;
  readonly unchanged: (target: string) => string;
  readonly trial: (target: string) => string;
  readonly rolledBack: (target: string) => string;
  readonly counts: (added: number, changed: number, removed: number) => string;
  /** Nothing was known of what was at the target. */
  readonly first: string;
  /** `kept`: how many releases there are to go back to. */
  readonly release: (shown: string, kept: number) => string;
  /** `cut` releases went; `stories` are some of the addresses that were taken back, of `count`. */
  readonly cut: (cut: number, stories: readonly string[], count: number) => string;
  /** So many earlier releases went since it is not known any more what they hold. */
  readonly unreadable: (releases: number) => string;
  /** Content was edited since this commit, and the site is of these edits too. */
  readonly edited: (commit: string) => string;
  /** Git does not read the content's repository, and `remedy` is the command that makes it. */
  readonly untrusted: (remedy: string) => string;
  /** Before the sentence of what `--force` overrode. */
  readonly overridden: (sentence: string) => string;
  readonly listed: (path: string, addresses: number) => string;
  /** Nobody but its owner may open this. */
  readonly closed: (closed: ClosedPath, target: string) => string;
  /** The site's pages name an address of this computer. */
  readonly localAddress: (baseUrl: string) => string;
  readonly interrupted: string;
}

const byLanguage: Record<Language, PublishStrings> = { id, en };

export function publishStrings(language: Language): PublishStrings {
  return byLanguage[language];
}
