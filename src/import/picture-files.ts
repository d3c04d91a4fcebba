// The address of a picture → the file at hand that it is.
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { percentDecoded } from '../percent-decoded.ts';
import { isWebAddress } from '../web-address.ts';
import type { SourceRecord } from './source-record.ts';
import { pathAndQuery } from './story-links.ts';

export interface PictureFolders {
  /** Folders with files of the old site, such as a copy of `wp-content/uploads`; absolute. */
  readonly mediaDirs: readonly string[];
  /** What the command named: a record's own pictures lie inside one of these, or beside its file; absolute. */
  readonly sourceDirs: readonly string[];
}

/**
 * A file beside the record's, or from the root of the old site where the source is a copy of it, or one of the old
 * site's by the longest end of its path that is there.
 */
export function findPictureFile(
  address: string,
  { place, addresses }: SourceRecord,
  { mediaDirs, sourceDirs }: PictureFolders,
): string | undefined {
  const path = percentDecoded(pathAndQuery(address).replace(/[?#].*$/s, ''));
  const isRelative = !isWebAddress(address) && !path.startsWith('/');
  const beside = isRelative ? [join(dirname(place.path), path)] : [];
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  const inMedia = mediaDirs.flatMap((dir) => ends.map((end) => join(dir, end)));
  const allowed = [...sourceDirs, dirname(place.path), ...mediaDirs];
  const host = hostOf(address);
  const isOfSite = host === '' || addresses.some((own) => hostOf(own) === host);
  const rooted = isRelative || !isOfSite ? [] : sourceDirs.map((dir) => join(dir, path));
  const ofHost = host === '' ? [] : sourceDirs.map((dir) => join(dir, host, path));
  return [...beside, ...rooted, ...ofHost, ...inMedia].find((file) => isFileInside(file, allowed));
}

/** As copiers of sites name a folder; `''` for an address from the root. */
function hostOf(address: string): string {
  return isWebAddress(address) ? new URL(address).hostname : '';
}

function isFileInside(file: string, folders: readonly string[]): boolean {
  try {
    const real = realpathSync(file);
    return statSync(real).isFile() && folders.some((folder) => real.startsWith(realpathSync(folder) + sep));
  } catch {
    return false;
  }
}
