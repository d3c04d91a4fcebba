// A fault in what a writer wrote, as data: where it stands, which rule it breaks, what the rule needs to word it.
import type { Rule, RuleDetails } from './rules.ts';

export type { Rule, RuleDetails } from './rules.ts';

/** An `error` stops the build; a `notice` is reported and does not. */
export type Severity = 'error' | 'notice';

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One broken rule at one place. `path` is relative to the content folder, with `/` between its parts.
 * The message and the hint are not part of it: `src/strings/` words a problem when it is reported, so that
 * the checks know no language.
 */
export interface Problem<R extends Rule = Rule> extends Position {
  readonly path: string;
  readonly rule: R;
  readonly severity: Severity;
  readonly details: RuleDetails[R];
}

/** A value with the notices met on the way, or the problems (at least one of them an error) instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

export function failure(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

export function problem<R extends Rule>(
  severity: Severity,
  rule: R,
  path: string,
  position: Position,
  details: RuleDetails[R],
): Problem<R> {
  return { path, line: position.line, column: position.column, rule, severity, details };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}

/** Sorted by path, line, column, rule: the order of the report, whatever order the checks ran in. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** Orders by UTF-16 code unit: the same in every locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
