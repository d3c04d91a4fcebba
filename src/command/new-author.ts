// The author that a new story is begun with → what the check will say of the name, while it can still be told.
import { makeFindNamed } from '../archive/find-named.ts';
import { parseAuthorsFile } from '../content/named-file.ts';
import { makeFindNearest } from '../content/nearest.ts';
import { isToldOtherwise } from '../content/resolve-open-names.ts';
import type { RuleDetails } from '../rules.ts';

/** `bytes` of authors.yaml. `undefined` of a name that it has, where it is not there or not read, or where the name is no name. */
export function findNewAuthor(
  written: string,
  bytes: Uint8Array | undefined,
): RuleDetails['author/new'] | undefined {
  const file = bytes && parseAuthorsFile(bytes);
  if (!file?.ok || isToldOtherwise('author', written)) return undefined;
  const authors = [...file.value.values()];
  if (makeFindNamed(authors)(written) !== undefined) return undefined;
  const findNearest = makeFindNearest(authors.flatMap(({ name, aliases }) => [name, ...aliases]));
  return { written, nearest: findNearest(written) };
}
