// What was found when a file of content/media/ was looked into: a photo with its size, or what keeps it from being one.
import type { SniffedFormat } from './sniff-format.ts';

/** In pixels. A photo that is larger than a printed page needs is a slip of the export, and costs every build. */
export const mostPixels = 40_000_000;

/** In bytes. */
export const mostBytes = 50_000_000;

/** Plain data: it is kept from build to build. */
export type PhotoVerdict =
  | { readonly kind: 'photo'; readonly width: number; readonly height: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-photo'; readonly format: Exclude<SniffedFormat, undefined> | 'other' }
  | { readonly kind: 'animated' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large'; readonly width: number; readonly height: number }
  | { readonly kind: 'too-many-bytes'; readonly bytes: number };
