// redirects.csv → the old site's addresses and where each leads, with their places.
import type { OldAddress, RedirectStatus, RedirectTarget } from '../archive/redirect.ts';
import { redirectStatuses } from '../archive/redirect.ts';
import {
  failure,
  hasErrors,
  type Position,
  type Problem,
  problem,
  type Result,
  success,
} from '../problem.ts';
import { parseOldAddress } from '../redirects/old-address.ts';
import { parseTarget } from '../redirects/target.ts';
import { readContentText } from './content-text.ts';
import { parseCsv } from './csv.ts';
import type { Located } from './located.ts';
import { meantAddress } from './meant-address.ts';
import { type RedirectRules, suggestAddress } from './redirect-rules.ts';
import { readText } from './text-file.ts';

export const redirectsPath = 'redirects.csv';

export interface RedirectRow {
  readonly from: Located<OldAddress>;
  readonly to: Located<RedirectTarget>;
  readonly status: RedirectStatus;
}

const header = ['from', 'to', 'status'];
const start = { line: 1, column: 1 };

/** What could be read of the file, in its order, and all that is wrong with the rest. */
export interface RedirectRows {
  readonly rows: readonly RedirectRow[];
  readonly problems: readonly Problem[];
}

/** As `readRedirectRows`; of a file with errors no row is known. */
export function parseRedirectsFile(
  bytes: Uint8Array | undefined,
  baseUrl: string,
): Result<readonly RedirectRow[]> {
  const { rows, problems } = readRedirectRows(bytes, baseUrl);
  return hasErrors(problems) ? failure(problems) : success(rows);
}

/**
 * Its first row is `from,to` or `from,to,status`; an empty status is 301. `baseUrl` is the site's: an absolute target
 * under it is one of the site.
 */
export function readRedirectRows(bytes: Uint8Array | undefined, baseUrl: string): RedirectRows {
  if (bytes === undefined) return { rows: [], problems: [] };
  const text = readContentText(redirectsPath, bytes);
  if (!text.ok) return { rows: [], problems: text.problems };
  const csv = parseCsv(text.value);
  const written = csv.badAt.length === 0 ? [] : text.value.split('\n');
  const badQuotes = csv.badAt.map((at) => explainQuote(written[at.line - 1] ?? '', at));
  // Without its first line nothing is known of the others.
  if (badQuotes[0]?.line === 1) return { rows: [], problems: badQuotes };
  const [head = [], ...lines] = csv.rows;
  const names = head.map(({ value }) => value.trim());
  if (names.length < 2 || names.length > 3 || names.some((name, index) => name !== header[index])) {
    const badHead = problem('error', 'csv/header', redirectsPath, start, faultOfHead(names));
    return { rows: [], problems: [...badQuotes, badHead] };
  }
  const problems: Problem[] = [...badQuotes];
  const rows: RedirectRow[] = [];
  for (const line of lines) {
    const row = readRow(line, names.length, baseUrl);
    problems.push(...row.problems);
    if (row.ok) rows.push(row.value);
  }
  return { rows, problems };
}

/** `"/lama/";"/baru/"`, as spreadsheets write it: the quotes are right, and what stands between them is not. */
function explainQuote(line: string, at: Position): Problem {
  if (!/^"[^"]*"[;\t]/.test(line)) return problem('error', 'csv/quote', redirectsPath, at, {});
  const suggestion = line.replace(/"[;\t]/g, '",').replace(/[;\t]"/g, ',"');
  const details = { count: suggestion.split('","').length, fault: 'semicolon', suggestion } as const;
  return problem('error', 'csv/fields', redirectsPath, at, details);
}

/** Whether a row begins with that address, well written or not. */
export function hasRowFrom(bytes: Uint8Array | undefined, address: string): boolean {
  const text = bytes && readText(bytes);
  return text?.ok === true && text.text.split('\n').some((line) => line.split(/[,;\t]/, 1)[0] === address);
}

/** What the first line should be, of as many columns as it has; and whether it is there at all. */
function faultOfHead(names: readonly string[]): RedirectRules['csv/header'] {
  const [first = ''] = names;
  const isSeparated = names.length === 1 && /[;\t]/.test(first);
  const columns = (isSeparated ? first.split(/[;\t]/) : names).map((name) => name.trim());
  const isAbsent = columns.some((name) => /^(?:\/|https?:)/i.test(name));
  const expected = header.slice(0, columns.length === 2 ? 2 : 3).join(',');
  if (isRemark(first)) return { expected: header.slice(0, 2).join(','), fault: 'remark' };
  if (/^to,from(?:,status)?$/i.test(columns.join(','))) return { expected, fault: 'swapped' };
  const fault = isAbsent ? 'absent' : isSeparated ? 'separator' : 'names';
  return { expected, fault };
}

function isRemark(first: string): boolean {
  return /^\s*(?:#|\/\/\s)/.test(first);
}

/** How many columns the file has, by its first line; 0 without a file. */
export function countRedirectColumns(bytes: Uint8Array | undefined): number {
  const text = bytes && readText(bytes);
  return text?.ok ? (text.text.split('\n', 1)[0] ?? '').split(',').length : 0;
}

function readRow(fields: readonly Located<string>[], width: number, baseUrl: string): Result<RedirectRow> {
  const [from, to, status] = fields;
  if (from === undefined || to === undefined || fields.length !== width) {
    const { position } = from ?? { position: start };
    const details = { count: width, ...faultOfRow(fields, width) };
    return failure([problem('error', 'csv/fields', redirectsPath, position, details)]);
  }
  const problems: Problem[] = [];
  const parse = parseOldAddress(from.value.trim());
  if (!parse.ok) {
    const written = from.value;
    const details = { written, fault: parse.fault, suggestion: suggestAddress(written, parse.fault) };
    problems.push(problem('error', 'redirect/form', redirectsPath, from.position, details));
  }
  const parsed = parseTarget(to.value.trim(), baseUrl);
  const target = parsed !== undefined && ofPreview.test(parsed) ? undefined : parsed;
  if (target === undefined) {
    const details = { written: to.value, suggestion: suggestTarget(to.value, baseUrl) };
    problems.push(problem('error', 'redirect/target-form', redirectsPath, to.position, details));
  }
  const code = parseStatus(status?.value.trim() ?? '');
  if (code === undefined) {
    const { value: written, position } = status ?? to;
    problems.push(problem('error', 'redirect/status', redirectsPath, position, { written }));
  }
  if (!parse.ok || target === undefined || code === undefined) return failure(problems);
  return success({
    from: { value: parse.address, position: from.position },
    to: { value: target, position: to.position },
    status: code,
  });
}

function parseStatus(written: string): RedirectStatus | undefined {
  return written === '' ? 301 : redirectStatuses.find((status) => String(status) === written);
}

/** Why a row has another number of fields than the first line, and the row that seems to be meant. */
function faultOfRow(
  fields: readonly Located<string>[],
  width: number,
): Pick<RedirectRules['csv/fields'], 'fault' | 'suggestion'> {
  const values = fields.map(({ value }) => value);
  const [first = ''] = values;
  if (isRemark(first)) return { fault: 'remark', suggestion: undefined };
  if (values.length === 1 && /[;\t]/.test(first))
    return { fault: 'semicolon', suggestion: first.replace(/[;\t]/g, ',') };
  if (fields.length > width) {
    const rest = values.slice(width);
    const isStatus = width === 2 && rest.length === 1 && parseStatus(rest[0]?.trim() ?? '') !== undefined;
    // A comma at the end alone, as spreadsheets write for a column that is empty.
    if (rest.every((value) => value.trim() === ''))
      return { fault: 'trailing', suggestion: values.slice(0, width).join(',') };
    return { fault: isStatus ? 'status' : 'many', suggestion: undefined };
  }
  const isWithoutStatus = fields.length === 2 && width === 3;
  return { fault: 'few', suggestion: isWithoutStatus ? `${values.join(',')},` : undefined };
}

/** The preview of a site, which is on its writer's machine alone. */
const ofPreview = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=[/?#]|$)/i;

/** `contoh.id`, `2024/09/panen`, `articles/2024/09/panen.md`, with or without quotes of a word processor. */
function suggestTarget(written: string, baseUrl: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^[“”‘’"']+|[“”‘’"']+$/g, '')
    .replace(ofPreview, '');
  const path = /^(?:content\/)?(?:articles\/(?=\d))?([\w-]+(?:\/[\w-]+)*)(?:\.md)?\/?$/.exec(bare)?.[1];
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(bare) && !bare.endsWith('.md');
  const suggestion =
    meantAddress(bare) ??
    (isHost ? `https://${bare}` : path === undefined ? bare : `/${path.replace(/^pages\//, '')}/`);
  return suggestion !== written && parseTarget(suggestion, baseUrl) !== undefined ? suggestion : undefined;
}
