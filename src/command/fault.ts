// What can be wrong with a command line: as data, worded in src/strings/commands.ts.
import type { NoDetails } from '../no-details.ts';

/** Kind → what its message needs. Options are named as they are typed (`--out`), paths as they were given. */
export interface CommandFaults {
  'unknown-option': { readonly option: string; readonly nearest: string | undefined };
  'missing-value': { readonly option: string };
  'unexpected-value': { readonly option: string };
  'unexpected-argument': { readonly argument: string };
  'bad-now': { readonly written: string };
  'bad-base-url': { readonly written: string };
  'bad-jobs': { readonly written: string; readonly most: number };
  'bad-shard': { readonly written: string; readonly most: number };
  /** Two options that ask for different things. */
  'not-together': { readonly option: string; readonly other: string };
  'drafts-without-preview': NoDetails;
  'shard-without-out': NoDetails;
  'share-absent': { readonly share: string };
  'not-a-share': { readonly share: string };
  'share-inside-out': { readonly out: string; readonly share: string };
  'bad-port': { readonly written: string };
  'bad-format': { readonly written: string; readonly formats: readonly string[] };
  'no-import-kind': { readonly kinds: readonly string[] };
  'unknown-import-kind': {
    readonly written: string;
    readonly kinds: readonly string[];
    readonly nearest: string | undefined;
  };
  'mapping-absent': { readonly kind: string };
  'bad-import-name': { readonly written: string };
  'media-absent': { readonly folder: string };
  'report-inside-content': { readonly report: string; readonly content: string };
  'no-import-files': { readonly kind: string };
  'no-target': NoDetails;
  /** Looks like a place elsewhere; `suggestion` is what may be meant. */
  'bad-target': { readonly written: string; readonly suggestion: string };
  /** The shell did not put the home folder in the place of `~`. */
  'home-target': { readonly written: string; readonly meant: string };
  'bad-keep': { readonly written: string; readonly most: number };
  'bad-grace': { readonly written: string; readonly most: number };
  /** Either lies in the other, or they are one. */
  'target-inside': { readonly target: string; readonly folder: string };
  'changes-inside': { readonly changes: string; readonly folder: string };
  'site-folder-absent': NoDetails;
  'generator-absent': { readonly written: string };
  'bad-site-name': { readonly written: string };
  /** `nearest` is one that is there. */
  'file-absent': { readonly file: string; readonly nearest: string | undefined };
  'file-outside-content': { readonly file: string; readonly content: string };
  'headline-absent': NoDetails;
  /** Its words came one by one. */
  'headline-unquoted': { readonly headline: string };
  /** `above` is the folder, as `cd` takes it, from which it can be seen. */
  'content-absent': { readonly content: string; readonly above: string | undefined };
  /** It holds nothing of what content is, and `meant` does. */
  'content-elsewhere': { readonly content: string; readonly meant: string };
  'content-not-a-folder': { readonly content: string };
  /** A submodule that was not fetched. */
  'content-submodule': { readonly content: string };
  'out-inside-content': { readonly out: string; readonly content: string };
  'content-inside-out': { readonly out: string; readonly content: string };
  'cache-inside-out': { readonly out: string; readonly cache: string };
  'cache-inside-content': { readonly cache: string; readonly content: string };
}

export type CommandFault = {
  readonly [K in keyof CommandFaults]: { readonly kind: K; readonly details: CommandFaults[K] };
}[keyof CommandFaults];

export function fault<K extends keyof CommandFaults>(kind: K, details: CommandFaults[K]): CommandFault {
  return { kind, details } as CommandFault;
}

/** For commands that take options alone. */
export function unexpectedArguments(operands: readonly string[]): CommandFault[] {
  return operands.map((argument) => fault('unexpected-argument', { argument }));
}
