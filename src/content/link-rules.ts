// The rules of links in a body.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface LinkRules {
  /** A headline to read as well, without its address; `address` where one story has that headline. */
  'link/read-also': { readonly written: string; readonly address?: string };
  'link/no-address': NoDetails;
  'link/no-text': { readonly address: string };
  /** A link to the preview on the writer's machine, and where it leads on the site. */
  'link/preview': { readonly written: string; readonly suggestion: string };
  /** Past somebody else's page, which notes who reads what. */
  'link/detour': { readonly written: string; readonly suggestion: string };
  'link/tracking': { readonly written: string; readonly suggestion: string };
  /** An address with something before or behind it. */
  'link/as-typed': { readonly written: string; readonly suggestion: string };
  /** Where readers are not let in. */
  'link/private': { readonly written: string };
  'link/no-scheme': { readonly written: string; readonly suggestion: string };
  /** A link that leads to a photo, and was to show it. */
  'link/photo': { readonly written: string };
  /** An address that no link can have, one with a space in it, or a space before it; brackets in another order, or open. */
  'link/as-text': {
    readonly written: string;
    readonly isImage: boolean;
    readonly fault: 'address' | 'space' | 'gap' | 'swapped' | 'open';
    /** What it was meant to be, where that can be told. */
    readonly suggestion: string | undefined;
  };
  'link/bare': { readonly address: string };
  'link/no-anchor': {
    readonly address: string;
    readonly anchor: string;
    readonly nearest: string | undefined;
  };
  /** `nearest` is where a story of that name stands. */
  'link/missing': { readonly address: string; readonly nearest: string | undefined };
  'link/hidden': { readonly address: string };
  /** The address of a draft or an embargoed story can be read. */
  'link/betrays': { readonly address: string };
}
