// The lines of a body → the same without what nobody sees, invisible characters and spaces at the end of lines, and with
// digits where letters stand for them.
import { hiddenCharacters, lineSeparators } from '../content/body-text.ts';
import { mendLettersInNumbers } from '../content/letters-in-numbers.ts';
import { withoutCode } from '../content/paragraphs.ts';
import { mendHardSpaces } from '../content/typing-slips.ts';
import { renderBody } from '../markdown/render.ts';

export function mendBody(lines: readonly string[]): readonly string[] {
  const prose = withoutCode(lines.join('\n')).split('\n');
  const shown = lines.map((line, index) => {
    const seen = mendHardSpaces(line.replace(lineSeparators, ' ').replace(hiddenCharacters(line), ''));
    return line === prose[index] ? mendLettersInNumbers(seen) : seen;
  });
  const trimmed = shown.map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''));
  if (trimmed.every((line, index) => line === shown[index])) return shown;
  if (isSamePage(shown, trimmed)) return trimmed;
  // Two spaces at the end of a line break it.
  const kept = shown.map((line, index) =>
    isBreak(line, shown[index + 1]) ? line : (trimmed[index] ?? line),
  );
  return isSamePage(shown, kept) ? kept : shown;
}

function isBreak(line: string, next: string | undefined): boolean {
  return / {2}$/.test(line) && line.trim() !== '' && next !== undefined && next.trim() !== '';
}

/** What a body looks like, with nothing of its site. */
const plain = { basePath: '', typographer: false, language: 'id', opening: '' } as const;

function isSamePage(before: readonly string[], after: readonly string[]): boolean {
  return renderBody(before.join('\n'), plain) === renderBody(after.join('\n'), plain);
}
