// The rules of what is added to a story once it is out, corrections and comments, and of who answers for it.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. Moments are as `canonicalMoment` writes them. */
export interface FollowUpRules {
  'correction/type': {
    readonly written: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'correction/before-story': { readonly written: string; readonly published: string };
  'correction/in-future': { readonly written: string; readonly now: string };
  /** In the body, under that word. */
  'correction/in-text': { readonly written: string; readonly kind: 'ralat' | 'hak-jawab' };
  'correction/withdrawn-twice': NoDetails;
  'correction/link-form': { readonly written: string };
  'correction/link-itself': NoDetails;
  'correction/link-nowhere': { readonly written: string; readonly nearest: string | undefined };
  'correction/link-unseen': { readonly written: string };
  'site/complaints': { readonly written: string };
  'site/page': { readonly key: string; readonly written: string; readonly nearest: string | undefined };
  /** `suggestion` is where it seems to be meant. */
  'comment/place': { readonly path: string; readonly suggestion: string | undefined };
  'comment/no-story': { readonly slug: string; readonly nearest: string | undefined };
  /** Paths of the stories. */
  'comment/two-stories': { readonly first: string; readonly second: string };
  /** Path of the other file. */
  'comment/two-files': { readonly other: string };
  'comment/before-story': { readonly written: string; readonly published: string };
  'comment/in-future': { readonly written: string; readonly now: string };
  'comment/id': { readonly written: string };
  'comment/same-id': { readonly written: string; readonly line: number };
  'comment/reply-to': { readonly written: string; readonly nearest: string | undefined };
}
