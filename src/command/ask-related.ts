// Earlier stories that may be about the same → those that a writer chooses at the terminal.
import type { ListedHeadline } from '../archive/article.ts';
import { canonicalMoment } from '../dates/format.ts';
import { toPrintable } from '../report/printable.ts';
import type { NewArticleStrings } from '../strings/new-article.ts';
import type { Terminal } from './terminal.ts';

/** In the order of the list, each once; `undefined` where the whole is given up. */
export async function askRelated(
  terminal: Terminal,
  similar: readonly ListedHeadline[],
  words: NewArticleStrings,
): Promise<readonly ListedHeadline[] | undefined> {
  terminal.say(words.similar);
  for (const [index, { headline, publishedAt }] of similar.entries()) {
    terminal.say(toPrintable(`${index + 1}. ${headline} (${canonicalMoment(publishedAt)})`));
  }
  for (;;) {
    const answer = await terminal.ask(words.whichRelated);
    if (answer === undefined) return undefined;
    const numbers = new Set(answer.split(/[\s,]+/).filter((part) => part !== ''));
    const wrong = [...numbers].find((part) => similar[Number(part) - 1] === undefined);
    if (wrong === undefined) return similar.filter((_, index) => numbers.has(String(index + 1)));
    terminal.say(toPrintable(words.noNumber(wrong, similar.length)));
  }
}
