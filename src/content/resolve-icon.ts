// The picture that site.yaml names as the site's icon → the file that it is, or what is wrong with it.
import type { StoredPhoto } from '../archive/photo.ts';
import { failure, problem, type Result, success } from '../problem.ts';
import type { Located } from './located.ts';
import type { MediaLibrary } from './media-library.ts';
import { sitePath } from './site-file.ts';

/** The largest of the icons that are made of it, in pixels. */
const leastSide = 512;

/** `undefined` where site.yaml names none: then the icon is drawn. */
export function resolveIcon(
  named: Located<string> | undefined,
  library: MediaLibrary,
): Result<StoredPhoto | undefined> {
  if (named === undefined || named.value === '') return success(undefined);
  const { value: written, position } = named;
  const photo = library.find(written);
  if (photo === undefined) {
    const found = library.explain(written, sitePath, position);
    if (found === undefined) throw new Error(`${written} is neither a photo nor a problem`);
    return failure([found]);
  }
  // Icons are made when the site is built, and what is kept elsewhere is not looked into.
  if (photo.kind === 'remote') {
    return failure([problem('error', 'site/icon-elsewhere', sitePath, position, { written })]);
  }
  const { width, height } = photo;
  if (width === height && width >= leastSide) return success(photo);
  const details = { written, width, height, least: leastSide };
  return failure([problem('error', 'site/icon-size', sitePath, position, details)]);
}
