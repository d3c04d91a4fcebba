// The rules of what is added to a story once it is out: corrections and comments.

/** Rule name → what its message needs beside the place. Moments are as `canonicalMoment` writes them. */
export interface FollowUpRules {
  'correction/type': {
    readonly written: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'correction/before-story': { readonly written: string; readonly published: string };
  'correction/in-future': { readonly written: string; readonly now: string };
  'correction/withdrawn-twice': { readonly [key: string]: never };
  'correction/link-form': { readonly written: string };
  'correction/link-itself': { readonly [key: string]: never };
  'correction/link-nowhere': { readonly written: string; readonly nearest: string | undefined };
  'correction/link-unseen': { readonly written: string };
}
