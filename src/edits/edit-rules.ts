// The rules of what happened to published stories since an older commit.
import type { CommitFault } from '../git/find-commit.ts';

/** What stood there and what stands there now, as written; `''` for nothing. */
interface Edit {
  readonly before: string;
  readonly after: string;
  /** How many more of its kind the story has that are not told by themselves. */
  readonly more: number;
  /** Now, as front matter writes it: what an entry of `corrections` would be dated. */
  readonly now: string;
  /** Whether the story has the key `corrections` already. */
  readonly hasCorrections: boolean;
}

/** Rule name → what its message needs beside the place. */
export interface EditRules {
  'edit/headline': Edit;
  'edit/name': Edit;
  'edit/number': Edit;
  'edit/quote': Edit;
  /** The label of a paid story, and when a story was published. */
  'edit/sponsor': Edit;
  'edit/date': Edit;
  /** A correction that readers saw is gone. */
  'edit/correction': { readonly note: string };
  /** A correction that readers saw says something else. */
  'edit/reworded': { readonly before: string; readonly after: string };
  /** Nothing was compared. `commit` as it was asked for; `message` is git's. */
  'edit/no-history': { readonly commit: string; readonly fault: CommitFault; readonly message: string };
}
