// Addresses: branded, so that a page can only be planned at one that was checked or made here; and their forms.
import type { Branded } from '../brand.ts';

/** The last segment of an address: lower-case ASCII, at most 80 characters, not all digits. */
export type Slug = Branded<string, 'Slug'>;

/** Root-relative, with a slash at both ends (`/2024/09/putin/`), or a file (`/404.html`); no base path. */
export type Permalink = Branded<string, 'Permalink'>;

/** Of the form that stories have, `/2024/09/panen/`: the last segment is never all digits, since those are days. */
export function isStoryAddress(address: string): boolean {
  return /^\/\d{4}\/\d{2}\/(?!\d+\/)[^/]+\/$/.test(address);
}
