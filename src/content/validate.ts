// SKELETON: raw content → content whose every reference resolves, or all problems at once.
import type { Content } from '../archive/archive.ts';
import { failure, type Result } from '../problem.ts';
import type { RawContent } from './read.ts';

export interface ValidationOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export function validateContent(_raw: RawContent, _options: ValidationOptions): Result<Content> {
  return failure([]);
}
