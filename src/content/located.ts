// A value with the place it was written at, for problems that only other files can show.
import type { Position } from '../problem.ts';

export interface Located<T> {
  readonly value: T;
  readonly position: Position;
}
