// CSV files whose columns their first row names, or the mapping → a record a row, by the mapping.
import { digestText } from '../../digest.ts';
import { type Position, type Problem, problem } from '../../problem.ts';
import { checkColumns, type Mapping } from '../mapping.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { SourceRefused } from '../source-refused.ts';
import type { ReadColumn } from './read-column.ts';
import { toItem } from './row-item.ts';
import { rowsOfTable } from './table-rows.ts';

/**
 * Rows of empty cells are left out together. A row of fewer cells than columns, or more that hold something, is left
 * out, at its line, and one that is not UTF-8. Throws `SourceRefused` where quotes are wrong, and for columns that the
 * mapping means and nobody named.
 */
export const readCsvRows: SourceReader = async function* (files, { mapping, advance }) {
  for (const path of files) {
    let names = mapping.header.length > 0 ? mapping.header : undefined;
    if (names !== undefined) checkNames(names, mapping);
    let empty: { readonly place: Position; count: number } | undefined;
    for await (const { line, cells: written } of rowsOfTable(path, mapping, advance)) {
      const place = { path, line, column: 1 };
      if (names === undefined) {
        names = namesIn(written, place);
        checkNames(names, mapping);
        continue;
      }
      const cells = written && withoutEmptyEnd(written, names.length);
      if (cells === undefined) {
        yield leftOut(place, problem('error', 'source/not-utf8', path, place, {}));
      } else if (cells.every((cell) => cell.trim() === '')) {
        // A blank line is no row.
        if (cells.length > 1) empty = { place: empty?.place ?? place, count: (empty?.count ?? 0) + 1 };
      } else if (cells.length === names.length) {
        yield toItem(cellsOf(names, cells), mapping, place, digestText(JSON.stringify([names, cells])));
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

function namesIn(cells: readonly string[] | undefined, place: Place): readonly string[] {
  if (cells === undefined) {
    throw new SourceRefused([problem('error', 'source/not-utf8', place.path, place, {})]);
  }
  return cells.map((cell) => cell.trim());
}

function checkNames(names: readonly string[], mapping: Mapping): void {
  const problems = checkColumns(mapping, new Set(names));
  if (problems.length > 0) throw new SourceRefused(problems);
}

/** Some programs end each row with separators that part nothing. */
function withoutEmptyEnd(cells: readonly string[], count: number): readonly string[] {
  return cells.slice(count).every((cell) => cell.trim() === '') ? cells.slice(0, count) : cells;
}

/** Columns of one name are as a list of that name. */
function cellsOf(names: readonly string[], cells: readonly string[]): ReadColumn {
  return (column) => [...new Set(cells.filter((_, index) => names[index] === column))];
}

function leftOut(place: Place, reason: Problem): SourceItem {
  return { kind: 'left-out', id: `${place.path}:${place.line}`, reason };
}
