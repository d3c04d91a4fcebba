// redirects.csv → the old site's addresses and where each leads, with their places.
import type { OldAddress, RedirectStatus, RedirectTarget } from '../archive/redirect.ts';
import { redirectStatuses } from '../archive/redirect.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
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

/**
 * In the order of the file. Its first row is `from,to` or `from,to,status`; an empty status is 301. `baseUrl` is the
 * site's: an absolute target under it is one of the site.
 */
export function parseRedirectsFile(
  bytes: Uint8Array | undefined,
  baseUrl: string,
): Result<readonly RedirectRow[]> {
  if (bytes === undefined) return success([]);
  const text = readContentText(redirectsPath, bytes);
  if (!text.ok) return text;
  const csv = parseCsv(text.value);
  if (!csv.ok) return failure([problem('error', 'csv/quote', redirectsPath, csv.badAt, {})]);
  const [head = [], ...lines] = csv.rows;
  const names = head.map(({ value }) => value.trim());
  if (names.length < 2 || names.length > 3 || names.some((name, index) => name !== header[index])) {
    const isAbsent = names.some((name) => /^(?:\/|https?:)/i.test(name));
    const details = { expected: header.slice(0, isAbsent ? names.length : 3).join(','), isAbsent };
    return failure([problem('error', 'csv/header', redirectsPath, start, details)]);
  }
  const problems: Problem[] = [];
  const rows: RedirectRow[] = [];
  for (const line of lines) {
    const row = readRow(line, names.length, baseUrl);
    problems.push(...row.problems);
    if (row.ok) rows.push(row.value);
  }
  return hasErrors(problems) ? failure(problems) : success(rows);
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
  const target = parseTarget(to.value.trim(), baseUrl);
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
  if (/^\s*(?:#|\/\/\s)/.test(first)) return { fault: 'remark', suggestion: undefined };
  if (values.length === 1 && /[;\t]/.test(first))
    return { fault: 'semicolon', suggestion: first.replace(/[;\t]/g, ',') };
  if (fields.length > width) return { fault: 'many', suggestion: undefined };
  const isWithoutStatus = fields.length === 2 && width === 3;
  return { fault: 'few', suggestion: isWithoutStatus ? `${values.join(',')},` : undefined };
}

/** `contoh.id`, `2024/09/panen`, `articles/2024/09/panen.md`, with or without quotes of a word processor. */
function suggestTarget(written: string, baseUrl: string): string | undefined {
  const bare = written.trim().replace(/^[“”‘’"']+|[“”‘’"']+$/g, '');
  const path = /^(?:content\/)?(?:articles\/(?=\d))?([\w-]+(?:\/[\w-]+)*)(?:\.md)?\/?$/.exec(bare)?.[1];
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(bare) && !bare.endsWith('.md');
  const suggestion =
    meantAddress(bare) ??
    (isHost ? `https://${bare}` : path === undefined ? bare : `/${path.replace(/^pages\//, '')}/`);
  return suggestion !== written && parseTarget(suggestion, baseUrl) !== undefined ? suggestion : undefined;
}
