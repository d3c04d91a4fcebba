// All commands → what `arsip-berita` prints where none of them was named.
import { findNearest } from '../content/nearest.ts';
import { type CommandHelp, commandHelp } from '../strings/command-help.ts';
import type { Language } from '../strings/language.ts';
import { overviewStrings } from '../strings/overview.ts';

/** Each command in a line: its name, and what its help says first. */
export function formatOverview(language: Language): string {
  const words = overviewStrings(language);
  const help = Object.entries(commandHelp(language) as CommandHelp & Readonly<Record<string, string>>);
  const longest = Math.max(...help.map(([name]) => name.length));
  const lines = help.map(([name, text]) => `  ${name.padEnd(longest)}  ${firstSentences(text)}`);
  return [words.usage, '', ...lines, '', words.seeHelp].join('\n');
}

/** Of the line below the usage, what ends on it. */
function firstSentences(help: string): string {
  const line = help.split('\n')[1] ?? '';
  return /^.*\.(?=\s|$)/.exec(line)?.[0] ?? line;
}

/** One line about a command that there is not. */
export function formatUnknownCommand(written: string, language: Language): string {
  return overviewStrings(language).unknown(written, findNearest(written, Object.keys(commandHelp(language))));
}
