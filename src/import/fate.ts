// What is to become of a record, as it was decided when its source was read for the first time.
import type { RecordRules } from './record-rules.ts';

/**
 * - `write`: a file is to be made, or made again. `meets` are files that may be this very story, though no ledger says
 *   so: where one has the same text it is the story's file. `isOwnElse` tells that otherwise it is the newsroom's own.
 * - `kept`: a person changed the file, moved or deleted it.
 * - `duplicate`: an earlier record is the same; `other` is its place.
 */
export type Fate =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly isUpdate: boolean;
      readonly meets: readonly string[];
      readonly isOwnElse: boolean;
      /** The slug that another story has, where it is not this one's for that. */
      readonly otherSlug: string;
      /** The place of an earlier record of the same headline and day, which may be the same story; `''` without one. */
      readonly alike: string;
    }
  | { readonly kind: 'unchanged'; readonly path: string }
  | {
      readonly kind: 'kept';
      readonly path: string;
      readonly rule: 'record/edited';
      readonly isNewer: boolean;
    }
  | { readonly kind: 'kept'; readonly path: string; readonly rule: 'record/gone' }
  | {
      readonly kind: 'duplicate';
      readonly rule: Extract<keyof RecordRules, `record/same-${string}`>;
      readonly other: string;
      /** Of the very same story under another id: the other's file, where it has one. */
      readonly twin?: string;
    }
  | { readonly kind: 'left-out' };
