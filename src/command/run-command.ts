// A command from its words to its exit code: what stops it is told in one line, on standard error, without a stack.
import { toPrintable } from '../report/printable.ts';
import { readReportLanguage } from '../report/report-language.ts';
import { type CommandHelp, commandHelp } from '../strings/command-help.ts';
import { commandStrings, type SentencesFor } from '../strings/commands.ts';
import type { Language } from '../strings/language.ts';
import type { CommandLine, Surroundings } from './command-line.ts';
import { classifyFailure } from './failure.ts';
import type { CommandFault } from './fault.ts';

/** For who reads standard output: the words as they were typed, and why the command does not come to its end. */
export type TellPrograms = (args: readonly string[], failure: string) => void;

/**
 * Reads the process's own arguments and sets its exit code: what `work` returns, 0 after help, else 1. The language
 * is that of the content folder's reports. Output that is still on its way gets through.
 */
export async function runCommand<Request>(
  name: keyof CommandHelp,
  read: (args: readonly string[], surroundings: Surroundings) => CommandLine<Request>,
  surroundings: Surroundings,
  work: (request: Request, language: Language) => Promise<number>,
  tellPrograms: TellPrograms = () => {},
): Promise<void> {
  const args = process.argv.slice(2);
  const language = readReportLanguage(contentFolderIn(args));
  process.stdout.on('error', (error) => endWithoutOutput(error, language));
  process.exitCode = 1;
  try {
    const line = read(args, surroundings);
    if (line.kind === 'wrong') {
      tellPrograms(args, refuse(name, line.faults, language));
      return;
    }
    if (line.kind === 'ready') process.exitCode = await work(line.request, language);
    else {
      console.log(commandHelp(language)[name]);
      process.exitCode = 0;
    }
  } catch (error) {
    const failure = formatFailure(error, language);
    tellPrograms(args, failure);
    console.error(failure);
    if (process.env.DEBUG !== undefined) console.error(error);
  }
}

/** One line that tells a person what went wrong, whatever was thrown. */
export function formatFailure(error: unknown, language: Language): string {
  const sentence = sentenceOf(commandStrings(language).failures, classifyFailure(error));
  return toPrintable(sentence.replace(/\s*\n\s*/g, ' '));
}

/** Gives what it told, in one line. */
function refuse(name: keyof CommandHelp, faults: readonly CommandFault[], language: Language): string {
  const words = commandStrings(language);
  const sentences = faults.map((each) => toPrintable(sentenceOf(words.faults, each)));
  for (const sentence of sentences) console.error(sentence);
  console.error(words.seeHelp(name === 'start' ? 'npm start' : `npm run ${name}`));
  return sentences.join(' ');
}

function sentenceOf<Kinds, K extends keyof Kinds>(
  sentences: SentencesFor<Kinds>,
  { kind, details }: { readonly kind: K; readonly details: Kinds[K] },
): string {
  return sentences[kind](details);
}

/** Needed before the words are understood: what is wrong with them is told in the content's language too. */
function contentFolderIn(args: readonly string[]): string {
  const place = args.findLastIndex((each) => each === '--content' || each.startsWith('--content='));
  const written = args[place];
  if (written === undefined) return 'content';
  return written === '--content' ? (args[place + 1] ?? 'content') : written.slice('--content='.length);
}

/**
 * `npm run check | head` closes the pipe early: no fault, and nobody is left to write to. `npm run check > laporan.txt`
 * where the disk is full is one, and standard error still tells of it.
 */
function endWithoutOutput(error: NodeJS.ErrnoException, language: Language): void {
  if (error.code === 'EPIPE') process.exit();
  console.error(formatFailure(error, language));
  process.exit(1);
}
