// Problems → how many are errors and how many notices.
import type { Problem } from '../problem.ts';

export interface SeverityCounts {
  readonly errors: number;
  readonly notices: number;
}

export function countSeverities(problems: readonly Problem[]): SeverityCounts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, notices: problems.length - errors };
}
