// Folders and files of saved pages → the stories in them, and what in them is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, problem } from '../../problem.ts';
import { sourceKinds } from '../readers.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { decodePage } from './decode-page.ts';
import { ownPlace } from './own-place.ts';
import { readSavedPage } from './read-saved-page.ts';

const start = { line: 1, column: 1 };

/** In bytes: of one page. */
const largestPage = 32 * 1024 * 1024;

/**
 * Every page becomes one item. Files of a folder that are no pages (pictures, styles) are one item a folder: a picture
 * comes in with the story that shows it.
 */
export const readSavedPages: SourceReader = async function* (files, { operands, mapping, known, advance }) {
  const dates = {
    zone: mapping.zone ?? known.zone,
    zoneIsStated: mapping.zone !== undefined,
    order: mapping.dateOrder,
    zones: mapping.zones,
  };
  for (const path of files) {
    const bytes = readPageFile(path);
    advance('kind' in bytes ? 0 : bytes.length);
    yield 'kind' in bytes
      ? bytes
      : readSavedPage({ path, own: ownPlace(path, operands), ...decodePage(bytes) }, dates);
  }
  for (const operand of operands) {
    if (statSync(operand).isDirectory()) yield* otherFiles(operand);
  }
};

function readPageFile(path: string): Buffer | SourceItem {
  try {
    if (statSync(path).size <= largestPage) return readFileSync(path);
    return { kind: 'left-out', id: path, reason: problem('error', 'saved-page/too-large', path, start, {}) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      kind: 'left-out',
      id: path,
      reason: problem('error', 'saved-page/unreadable', path, start, { reason }),
    };
  }
}

/** Of hidden ones nothing is said. */
function* otherFiles(folder: string): Generator<SourceItem> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name));
  const others = entries
    .filter((entry) => !entry.isDirectory() && !isPage(entry.name))
    .map(({ name }) => name);
  const [example] = others;
  if (example !== undefined) {
    const details = { count: others.length, example };
    yield {
      kind: 'left-out',
      id: `${folder}/`,
      reason: problem('notice', 'saved-page/other-files', folder, start, details),
    };
  }
  for (const entry of entries) if (entry.isDirectory()) yield* otherFiles(join(folder, entry.name));
}

function isPage(name: string): boolean {
  return sourceKinds.html.endings.some((ending) => name.toLowerCase().endsWith(ending));
}
