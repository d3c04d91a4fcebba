// The rules of a content file as a whole: its bytes, its place and its name.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface FileRules {
  // Bytes
  'encoding/not-utf8': NoDetails;
  'encoding/too-large': { readonly bytes: number; readonly limit: number };
  'file/conflict': NoDetails;
  /** By its bytes, whatever it is called: `Word`, `PDF`, … */
  'file/document': { readonly format: string };
  /** `count` more of a rule of which many were told. */
  'file/more-alike': { readonly rule: string; readonly count: number };
  // Places and names
  'path/place': { readonly path: string; readonly suggestion: string | undefined };
  'path/month': { readonly folder: string; readonly date: string };
  /** `format` where it holds a text that stories could: `Word`, … */
  'path/ignored': { readonly suggestion: string | undefined; readonly format?: string };
  'path/not-a-file': NoDetails;
  /** A file that is called like one of the folders of content. */
  'path/not-a-folder': NoDetails;
  'path/symlink-outside': { readonly target: string };
  'path/symlink-broken': { readonly target: string };
  'path/symlink-folder': { readonly target: string };
  'path/same-permalink': { readonly permalink: string; readonly other: string };
  'slug/form': { readonly slug: string; readonly suggestion: string | undefined };
  /** `character` is of another script, and `latin` the name that it seems to be. */
  'slug/look-alike': { readonly slug: string; readonly character: string; readonly latin: string };
  'slug/too-long': {
    readonly slug: string;
    readonly length: number;
    readonly suggestion: string | undefined;
  };
  'slug/all-digits': { readonly slug: string };
  'slug/reserved': { readonly slug: string };
}
