// Addresses: branded, so that a page can only be planned at one that was checked or made here.
import type { Branded } from '../brand.ts';

/** The last segment of an address: lower-case ASCII, at most 80 characters, not all digits. */
export type Slug = Branded<string, 'Slug'>;

/** Root-relative, with a slash at both ends (`/2024/09/putin/`), or a file (`/404.html`); no base path. */
export type Permalink = Branded<string, 'Permalink'>;
