// An address of this site at which nothing stands → the one beside it that differs by a slip of the pen.
import leven from 'leven';
import { findNearest } from './nearest.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** More letters that differ make another story of it. */
const mostEdits = 3;

/** `/2024/09/panen-rya/` → `/2024/09/panen-raya/`, which is there; `undefined` where none is as near. */
export function findNearAddress(address: string, addresses: SiteAddresses): string | undefined {
  const [, folder, slug] = /^(\/(?:.+\/)?)([^/]+)\/$/.exec(address) ?? [];
  if (folder === undefined || slug === undefined) return undefined;
  const nearest = findNearest(slug, addresses.namesBeside(folder));
  if (nearest === undefined || leven(slug, nearest) > mostEdits) return undefined;
  const near = `${folder}${nearest}/`;
  return addresses.find(near) === 'there' ? near : undefined;
}
