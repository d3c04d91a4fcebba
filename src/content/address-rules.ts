// The rules of addresses that were published: they stay, or lead on, or say why they do not.

/** What stood at an address, by the part of the site that it lies in. */
export type AddressOwner = 'story' | 'page' | 'category' | 'author' | 'topic';

/** Rule name → what its message needs beside the place. */
export interface AddressRules {
  'address/form': { readonly written: string };
  /** Nothing stands there, and nothing leads on. */
  'address/gone': {
    readonly address: string;
    readonly owner: AddressOwner;
    /** Where it most likely stands now. */
    readonly to: string | undefined;
    /** The file of the story that stands there. */
    readonly story: string | undefined;
    /** Columns of redirects.csv; 0 where there is no such file. */
    readonly columns: number;
  };
  /** The story is there, and was kept back after it had been out. */
  'address/kept-back': { readonly address: string; readonly state: 'draft' | 'embargoed' };
  /** `count` addresses of months that are over, the first of them `address`. */
  'address/unrecorded': { readonly address: string; readonly count: number };
}
