// A name as a writer put it → the category or author that it means.
import { compareText } from '../problem.ts';

/** What categories and authors have in common: a slug, the printed name, and other spellings. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** By name, slug or alias; case, Unicode form and runs of white space do not matter. */
export function makeFindNamed<Id extends string>(
  records: Iterable<Named<Id>>,
): (written: string) => Id | undefined {
  const byName = new Map<string, Id>();
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  for (const { id } of sorted) keep(byName, id, id);
  for (const { id, name } of sorted) keep(byName, name, id);
  for (const { id, aliases } of sorted) for (const alias of aliases) keep(byName, alias, id);
  // The same few names are asked for again and again, in the same spellings.
  const found = new Map<string, Id | undefined>();
  return (written) => {
    const known = found.get(written);
    if (known !== undefined || found.has(written)) return known;
    const id = byName.get(nameKey(written));
    found.set(written, id);
    return id;
  };
}

/** Equal for spellings that mean the same name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function keep<Id extends string>(byName: Map<string, Id>, name: string, id: Id): void {
  const key = nameKey(name);
  if (!byName.has(key)) byName.set(key, id);
}
