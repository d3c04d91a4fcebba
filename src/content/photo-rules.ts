// The rules of photos: what stories say of them, and the files of content/media/.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. `written` is the name that stands there. */
export interface PhotoRules {
  /** `suggestion` is the name that was meant, where it can be told. */
  'image/outside': { readonly written: string; readonly suggestion: string | undefined };
  'image/elsewhere': { readonly written: string; readonly base: string };
  /** `nearest` is a photo that is there; else `suggestion` is how the name is written that was meant. */
  'image/missing': {
    readonly written: string;
    readonly nearest: string | undefined;
    readonly suggestion: string | undefined;
  };
  'image/case': { readonly written: string; readonly actual: string };
  'image/twin': { readonly written: string; readonly other: string };
  'image/empty': { readonly written: string };
  'image/not-a-photo': {
    readonly written: string;
    readonly format: string;
    readonly choices: readonly string[];
  };
  'image/animated': { readonly written: string };
  'image/broken': { readonly written: string };
  'image/too-large': {
    readonly written: string;
    readonly width: number;
    readonly height: number;
    readonly limit: number;
  };
  'image/too-many-bytes': { readonly written: string; readonly bytes: number; readonly limit: number };
  'image/alt-missing': NoDetails;
  'image/alt-words': { readonly written: string };
  /** The caption says the very same. */
  'image/alt-repeated': NoDetails;
  /** Of the body, and the lead photo too. */
  'image/repeated': { readonly written: string };
  /** Words of a photo that is not written. */
  'image/words-alone': { readonly key: 'alt' | 'credit' };
  'image/caption-alone': { readonly count: number };
}
