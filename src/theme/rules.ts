// The rules of a newsroom's theme: the files that take the place of the generator's.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface ThemeRules {
  /** A folder in which nothing can be replaced. `nearest` is the one that was probably meant. */
  'theme/folder': { readonly folder: string; readonly nearest: string | undefined };
  /** A folder of the repository that looks like a theme, and is none. */
  'theme/elsewhere': { readonly folder: string };
  'theme/not-a-file': NoDetails;
  'theme/not-a-folder': NoDetails;
  /** It has no counterpart in the generator, and no file that has one imports it. */
  'theme/replaces-nothing': { readonly path: string; readonly nearest: string | undefined };
  /** `path` has it, and other files of the generator may ask for it. */
  'theme/export-missing': { readonly name: string; readonly path: string };
  'theme/import-missing': {
    readonly name: string;
    readonly from: string;
    readonly nearest: string | undefined;
  };
  'theme/import-absent': { readonly written: string; readonly nearest: string | undefined };
  /** A picture or the like, in code, which cannot hold it. */
  'theme/import-kind': { readonly ending: string };
  /** In the compiler's own words, which are English. */
  'theme/type': { readonly reason: string };
  /** In the bundler's own words, which are English. */
  'theme/syntax': { readonly reason: string };
  'theme/doubtful': { readonly reason: string };
}
