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
  const lines = help.map(([name, text]) => `  ${name.padEnd(longest)}  ${text.split('\n')[1] ?? ''}`);
  return [words.usage, '', ...lines, '', words.seeHelp].join('\n');
}

/** One line about a command that there is not. */
export function formatUnknownCommand(written: string, language: Language): string {
  return overviewStrings(language).unknown(written, findNearest(written, Object.keys(commandHelp(language))));
}
