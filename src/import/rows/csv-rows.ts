// CSV files whose first row names the columns → a record a row, by the mapping.
import { digestText } from '../../digest.ts';
import { type Position, type Problem, problem } from '../../problem.ts';
import { checkColumns, type Mapping } from '../mapping.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { SourceRefused } from '../source-refused.ts';
import { toRecord } from './row-record.ts';
import { rowsOfTable } from './table-rows.ts';

/**
 * With or without a byte order mark. Rows of empty cells are left out together. A row of more or fewer cells than the
 * first is left out, at its line, and one that is not UTF-8. Throws `SourceRefused` where quotes are wrong and for
 * columns that the mapping names and the first row does not.
 */
export const readCsvRows: SourceReader = async function* (files, { mapping, advance }) {
  for (const path of files) {
    let names: readonly string[] | undefined;
    let empty: { readonly place: Position; count: number } | undefined;
    for await (const { line, cells } of rowsOfTable(path, mapping, advance)) {
      const place = { path, line, column: 1 };
      if (names === undefined) {
        names = columnNames(cells, mapping, path);
        continue;
      }
      if (cells === undefined) {
        yield leftOut(place, problem('error', 'source/not-utf8', path, place, {}));
      } else if (cells.every((cell) => cell.trim() === '')) {
        // A blank line is no row.
        if (cells.length > 1) empty = { place: empty?.place ?? place, count: (empty?.count ?? 0) + 1 };
      } else if (cells.length === names.length) {
        yield toItem(names, cells, mapping, place);
      } else {
        const details = { count: names.length, separator: mapping.separator };
        yield leftOut(place, problem('error', 'rows/fields', path, place, details));
      }
    }
    if (empty !== undefined) {
      const place = { ...empty.place, path };
      yield leftOut(place, problem('error', 'rows/empty', path, place, { count: empty.count }));
    }
  }
};

type Place = Position & { readonly path: string };

function columnNames(cells: readonly string[] | undefined, mapping: Mapping, path: string) {
  const place = { line: 1, column: 1 };
  if (cells === undefined) throw new SourceRefused([problem('error', 'source/not-utf8', path, place, {})]);
  const names = cells.map((cell) => cell.trim());
  const problems = checkColumns(mapping, new Set(names));
  if (problems.length > 0) throw new SourceRefused(problems);
  return names;
}

function toItem(
  names: readonly string[],
  cells: readonly string[],
  mapping: Mapping,
  place: Place,
): SourceItem {
  const hash = digestText(JSON.stringify([names, cells]));
  const read = (column: string) => [cells[names.indexOf(column)] ?? ''];
  return { kind: 'record', record: toRecord(read, mapping, place, hash) };
}

function leftOut(place: Place, reason: Problem): SourceItem {
  return { kind: 'left-out', id: `${place.path}:${place.line}`, reason };
}
