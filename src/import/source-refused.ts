// What keeps a whole source from being read: the mapping does not fit it, or its records cannot be told apart.
import type { Problem } from '../problem.ts';

/** Thrown by readers, before anything is written. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`).join(', '));
    this.problems = problems;
  }
}
