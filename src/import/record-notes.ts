// What is to be told of one record: guesses and changes, gathered while it is decided on.
import { type Problem, problem, type RuleDetails } from '../problem.ts';
import type { SourceRecord } from './source-record.ts';

/** All at the record's place in its source. It begins with the remarks of the record's reader. */
export class RecordNotes {
  readonly #place: SourceRecord['place'];
  readonly #notes: Problem[];

  constructor({ place, remarks }: Pick<SourceRecord, 'place' | 'remarks'>) {
    this.#place = place;
    this.#notes = [...remarks];
  }

  get all(): readonly Problem[] {
    return this.#notes;
  }

  add<R extends keyof RuleDetails>(rule: R, details: RuleDetails[R]): void {
    this.#notes.push(problem('notice', rule, this.#place.path, this.#place, details));
  }

  addAll(notes: readonly Problem[]): void {
    this.#notes.push(...notes);
  }

  /** Why the record is left out. */
  reason<R extends keyof RuleDetails>(rule: R, details: RuleDetails[R]): Problem {
    return problem('error', rule, this.#place.path, this.#place, details);
  }
}
