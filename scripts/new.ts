// `npm run new`: a headline → a new article file, dated now, for its writer to go on with.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { ListedHeadline } from '../src/archive/article.ts';
import { findSimilar } from '../src/archive/similar-headlines.ts';
import { createFile } from '../src/build/create-file.ts';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { Workers } from '../src/build/workers.ts';
import {
  askCategory,
  type CategoryChoice,
  findCategory,
  nearestCategory,
} from '../src/command/ask-category.ts';
import { askRelated } from '../src/command/ask-related.ts';
import {
  type ArticleBeginning,
  beginArticle,
  findFaults,
  formatRelated,
} from '../src/command/begin-article.ts';
import { findNewAuthor } from '../src/command/new-author.ts';
import { type NewRequest, readNewCommandLine } from '../src/command/new-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { categoryChoiceOf, namesakesOf, storiesTold } from '../src/command/stories-told.ts';
import { openTerminal } from '../src/command/terminal.ts';
import type { RawContent } from '../src/content/read.ts';
import { formatReport } from '../src/report/format-report.ts';
import { toPrintable } from '../src/report/printable.ts';
import type { Language } from '../src/strings/language.ts';
import { type NewArticleStrings, newArticleStrings } from '../src/strings/new-article.ts';
import { problemWords } from '../src/strings/problems.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };
const similarAtMost = 5;

await runCommand('new', readNewCommandLine, surroundings, async (request, language) => {
  const workers = new Workers(surroundings.cores);
  try {
    const { content, cache, now } = request;
    const [contentDir, cacheDir] = [resolve(content), resolve(cache)];
    const raw = await readKeptContent({ contentDir, cacheDir, now, workers, storiesAlone: true });
    return await begin(request, raw, language);
  } finally {
    workers.close();
  }
});

async function begin(request: NewRequest, raw: RawContent, language: Language): Promise<number> {
  const words = newArticleStrings(language);
  const { headline, content, now } = request;
  const refuse = (why: string): number => {
    console.error(toPrintable(why));
    return 1;
  };
  const { zone } = raw.site.settings;
  const plain = beginArticle({ ...request, zone });
  if (plain === undefined) return refuse(words.noAddress(headline));
  const faults = findFaults(plain, zone);
  if (faults.length > 0) {
    console.error(formatReport(faults, { language, format: 'text', fileCount: 1 }));
    return 1;
  }
  const path = join(content, plain.path);
  // Before anything is asked.
  if (existsSync(path)) return refuse(words.exists(path));
  const choice = categoryChoiceOf(raw, now);
  const named = request.category === '' ? '' : findCategory(request.category, choice);
  if (named === undefined) {
    const known = choice.categories.map(({ name }) => name);
    return refuse(words.unknownCategory(request.category, nearestCategory(request.category, choice), known));
  }
  const similar = findSimilar(headline, storiesTold(raw, now), similarAtMost);
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const answers = isAsked ? await ask(named, choice, similar, words) : { category: named, related: [] };
  if (answers === undefined) return refuse(words.givenUp);
  const file = beginArticle({ ...request, ...answers, zone });
  if (file === undefined || !createFile(path, file.text)) return refuse(words.exists(path));
  console.log(toPrintable(words.made(path)));
  const stranger = request.author === undefined ? undefined : findNewAuthor(request.author, raw.authors);
  if (stranger !== undefined) {
    const { message, hint } = problemWords(language)['author/new'](stranger);
    console.log(toPrintable(`${message} ${hint}`));
  }
  const namesakes = namesakesOf(file.path, raw);
  if (namesakes.length > 0) console.log(toPrintable(words.namesakes(namesakes)));
  console.log(answers.category === '' ? words.fillCategory : words.writeOn);
  if (!isAsked && similar.length > 0) console.log(`\n${words.similarToCopy}\n${formatRelated(similar)}`);
  return 0;
}

type Answers = Required<Pick<ArticleBeginning, 'category' | 'related'>>;

/** `undefined` where the whole is given up. */
async function ask(
  named: string,
  choice: CategoryChoice,
  similar: readonly ListedHeadline[],
  words: NewArticleStrings,
): Promise<Answers | undefined> {
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    const category = named === '' ? await askCategory(terminal, choice, words) : named;
    if (category === undefined) return undefined;
    const related = similar.length === 0 ? [] : await askRelated(terminal, similar, words);
    return related && { category, related };
  } finally {
    terminal.close();
  }
}
