// The names that a source's stories have → the lists of names of the content folder with the new ones, and with spellings merged.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { makeFindNamed } from '../archive/find-named.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { mergeNames } from './merged-names.ts';
import { forEachKind, nameKinds, type OfEachKind } from './name-kind.ts';
import { namesFiles, planNames, type RecordsPlan } from './name-records.ts';
import type { NearNames } from './near-names.ts';
import type { FindNames } from './old-lists.ts';

type NamesPlan = OfEachKind<RecordsPlan>;

/** The files as they were before an import, and what it makes of them. */
export class NameFiles {
  readonly #contentDir: string;
  readonly #archive: Archive;
  readonly #before: OfEachKind<string | undefined>;

  constructor(contentDir: string, archive: Archive) {
    this.#contentDir = contentDir;
    this.#archive = archive;
    this.#before = forEachKind((kind) => readIfThere(join(contentDir, namesFiles[kind].path)));
  }

  plan(needed: OfEachKind<readonly string[]>): NamesPlan {
    return forEachKind((kind) => planNames(kind, needed[kind], this.#archive, this.#before[kind]));
  }

  /** Slugs by names, as they are once a plan is carried out. */
  findIn(plans: NamesPlan): FindNames {
    return forEachKind((kind) => {
      const { parse, inArchive } = namesFiles[kind];
      const text = plans[kind].text ?? this.#before[kind];
      const file = text === undefined ? undefined : parse(Buffer.from(text));
      return makeFindNamed((file?.ok ? file.value : inArchive(this.#archive)).values());
    });
  }

  /** A file that an earlier plan was written to and this one leaves alone is as it was before. */
  write(plans: NamesPlan): void {
    for (const kind of nameKinds) {
      const file = join(this.#contentDir, namesFiles[kind].path);
      const text = plans[kind].text ?? this.#before[kind];
      if (text === readIfThere(file)) continue;
      if (text === undefined) rmSync(file);
      else writeFileSafely(file, text);
    }
  }

  /**
   * Files beside the report, ready to take the place of those in the content folder; what an earlier import left there
   * goes. Their names, `''` where there is nothing to merge.
   */
  writeMerged(
    plans: NamesPlan,
    alike: OfEachKind<readonly NearNames[]>,
    reportDir: string,
  ): OfEachKind<string> {
    return forEachKind((kind) => {
      const path = namesFiles[kind].path;
      const text = plans[kind].text ?? this.#before[kind] ?? '';
      const merged = alike[kind].length === 0 ? undefined : mergeNames(text, alike[kind]);
      if (merged === undefined) rmSync(join(reportDir, path), { force: true });
      else writeFileSafely(join(reportDir, path), merged);
      return merged === undefined ? '' : path;
    });
  }
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
