// The categories that there are → the one that a writer names at the terminal.

import type { CategoryId } from '../archive/category.ts';
import { makeFindNamed, type Named } from '../archive/find-named.ts';
import { findNearest } from '../content/nearest.ts';
import { toPrintable } from '../report/printable.ts';
import type { NewArticleStrings } from '../strings/new-article.ts';
import type { Terminal } from './terminal.ts';

export interface CategoryChoice {
  /** In the order of the list. */
  readonly categories: readonly Named<CategoryId>[];
  /** Whether there is a list of them, so that no other is right. */
  readonly isListed: boolean;
}

/** The name as it is printed; a new one where there is no list. `undefined` where the list has none of that name. */
export function findCategory(written: string, { categories, isListed }: CategoryChoice): string | undefined {
  const id = makeFindNamed(categories)(written);
  return categories.find((each) => each.id === id)?.name ?? (isListed ? undefined : written);
}

/** The nearest name or other spelling. */
export function nearestCategory(written: string, { categories }: CategoryChoice): string | undefined {
  return findNearest(
    written,
    categories.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
}

/** By its number or name; `''` where it is left for later, `undefined` where the whole is given up. */
export async function askCategory(
  terminal: Terminal,
  choice: CategoryChoice,
  words: NewArticleStrings,
): Promise<string | undefined> {
  const { categories } = choice;
  terminal.say(words.categories);
  for (const [index, { name }] of categories.entries()) terminal.say(toPrintable(`${index + 1}. ${name}`));
  for (;;) {
    const answer = await terminal.ask(words.whichCategory);
    if (answer === undefined || answer === '') return answer;
    const name = categories[Number(answer) - 1]?.name ?? findCategory(answer, choice);
    if (name !== undefined) return name;
    terminal.say(toPrintable(words.noCategory(answer, nearestCategory(answer, choice))));
  }
}
