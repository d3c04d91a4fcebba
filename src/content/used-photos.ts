// Names of photos, as lead photos and in bodies → the files of content/media/ that they are, each once.
import type { UsedPhoto } from '../archive/photo.ts';
import { compareText } from '../problem.ts';
import type { NameFinders } from './to-article.ts';

/** By path. Photos that are kept elsewhere are left out: nothing is made of them. */
export function usedPhotos(
  leads: readonly string[],
  inBodies: readonly string[],
  find: Pick<NameFinders, 'photo'>,
): UsedPhoto[] {
  const used = new Map<string, UsedPhoto>();
  const add = (names: readonly string[], isLead: boolean): void => {
    for (const photo of names.map(find.photo)) {
      if (photo.kind === 'remote') continue;
      used.set(photo.path, { photo, isLead: isLead || used.get(photo.path)?.isLead === true });
    }
  };
  add(leads, true);
  add(inBodies, false);
  return [...used.values()].sort((a, b) => compareText(a.photo.path, b.photo.path));
}
