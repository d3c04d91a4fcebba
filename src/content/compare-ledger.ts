// The ledger of a year and the folders of its stories → what stands in one of them alone.
import type { FolderFiles } from './read-folder.ts';

export interface LedgerComparison {
  /** Places in `lines` of addresses at which no file lies, or out of order. */
  readonly lines: readonly number[];
  /** Files whose address is not in the ledger, or out of order there. */
  readonly files: readonly string[];
}

/**
 * Both are walked side by side, since a ledger and a list of files have one order: nothing but the text of an address is
 * looked at, and of 100,000 none twice. `folders` in the order of their paths.
 */
export function compareLedger(lines: readonly string[], folders: readonly FolderFiles[]): LedgerComparison {
  const only: { lines: number[]; files: string[] } = { lines: [], files: [] };
  let at = 0;
  for (const { files } of folders) {
    for (const file of files) {
      for (; at < lines.length && !isAt(lines[at] ?? '', file) && isBefore(lines[at] ?? '', file); at += 1) {
        only.lines.push(at);
      }
      if (isAt(lines[at] ?? '', file)) at += 1;
      else only.files.push(file);
    }
  }
  for (; at < lines.length; at += 1) only.lines.push(at);
  return only;
}

const [root, ending] = ['articles', '.md'];

/** Whether `articles/2024/09/panen.md` is what stands at `/2024/09/panen/`. */
function isAt(address: string, file: string): boolean {
  const length = address.length - 1;
  return (
    file.length === root.length + length + ending.length &&
    file.startsWith(address.slice(0, length), root.length)
  );
}

/** `-` comes before `.` and `/`, and all else that a slug may have behind both: so the order is one. */
function isBefore(address: string, file: string): boolean {
  return address < `${file.slice(root.length, -ending.length)}/`;
}
