// What was repaired in files → a small diff for people, or data for programs.
import type { MendedContentFile } from '../mend/mend-content.ts';
import type { Language } from '../strings/language.ts';
import { reportStrings } from '../strings/report.ts';
import { toPrintable, toVisible } from './printable.ts';

/** Of an archive that came in from elsewhere every file may be repaired: the others are counted. */
const mostFiles = 50;

/** Each file's path, its lines before and after under it, and last the counts. Ends without a line end. */
export function formatChanges(files: readonly MendedContentFile[], language: Language): string {
  const words = reportStrings(language);
  const written = files.filter(({ isWritten }) => isWritten);
  const shown = written
    .slice(0, mostFiles)
    .map(({ path, changes }) =>
      [
        toPrintable(path),
        ...changes.flatMap(({ line, before, after }) => [
          `  ${line} - ${toVisible(before)}`,
          ...(after === undefined ? [] : [`  ${line} + ${toVisible(after)}`]),
        ]),
      ].join('\n'),
    );
  const left = files
    .filter(({ isWritten }) => !isWritten)
    .map(({ path }) => words.changedMeanwhile(toPrintable(path)));
  const more = written.length > mostFiles ? [words.moreMended(written.length - mostFiles)] : [];
  const lines = written.reduce((sum, { changes }) => sum + changes.length, 0);
  return [...shown, ...more, ...left, words.mended(written.length, lines)].join('\n');
}

/** `[{path, changes: [{line, before, after}]}]`; `after` is `null` where a line was taken out. */
export function changesAsData(files: readonly MendedContentFile[]) {
  return files
    .filter(({ isWritten }) => isWritten)
    .map(({ path, changes }) => ({
      path,
      changes: changes.map(({ line, before, after = null }) => ({ line, before, after })),
    }));
}
