import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { markerPath } from '../../src/build/marker.ts';
import { buildSite } from '../../src/build/pipeline.ts';
import { Workers } from '../../src/build/workers.ts';
import { bytesIn, filesIn, pathsThatDiffer } from '../fixtures/files-in.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import type { Edit } from './edit.ts';
import { contentEdit, writeFirstContent } from './site-edits.ts';

/** Before and after a story that is kept back falls due, and while stories are news; a clock may be put back too. */
const instants = ['2024-03-01T00:00:00Z', '2024-05-01T00:00:00Z', '2024-02-12T20:00:00Z'].map((text) =>
  Date.parse(text),
);
const sequences = Number(process.env.SEQUENCES ?? 4);
const stepsAtMost = 8;

/** What people do to an output folder between builds. */
const outputEdit = fc.constantFrom(
  'none',
  'delete a file',
  'leave a file',
  'alter a file',
  'restore an older site',
  'other folder',
  'remove the folder',
);

/** What is built for the newsroom beside it, over the same cache. */
const preview = fc.constantFrom(undefined, undefined, { drafts: true }, { drafts: false });
type Preview = { readonly drafts: boolean } | undefined;

describe('an incremental build', () => {
  it('gives the bytes of a clean build after every edit', async () => {
    const workers = new Workers(1);
    onTestFinished(() => workers.close());
    const step = fc.tuple(contentEdit, outputEdit, fc.nat(), fc.constantFrom(...instants), preview);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: stepsAtMost }), async (steps) => {
        const site = new EditedSite(makeTemporaryFolder(), workers);
        await site.build(instants[0] ?? 0);
        for (const [edit, touch, pick, now, preview] of steps) {
          await site.step(edit, touch, pick, now);
          if (preview) await site.preview(edit, now, preview);
        }
      }),
      { numRuns: sequences, endOnFailure: true },
    );
  }, 600_000);
});

class EditedSite {
  readonly #folder: string;
  readonly #content: string;
  readonly #workers: Workers;
  #out: string;
  /** The site as it was before the last step but one. */
  readonly #older: string;

  constructor(folder: string, workers: Workers) {
    this.#folder = folder;
    this.#content = join(folder, 'content');
    this.#workers = workers;
    this.#out = join(folder, 'out-a');
    this.#older = join(folder, 'older');
    writeFirstContent(this.#content);
  }

  async build(now: number): Promise<void> {
    await this.#buildInto(this.#out, join(this.#folder, 'cache'), now, false);
  }

  async step(edit: Edit, touch: string, pick: number, now: number): Promise<void> {
    const before = join(this.#folder, 'before');
    cpSync(this.#out, before, { recursive: true });
    edit.apply(this.#content);
    this.#touchOutput(touch, pick);
    await this.build(now);
    renameSync(before, emptied(this.#older));
    const clean = join(this.#folder, 'clean');
    await this.#buildInto(clean, join(this.#folder, 'clean-cache'), now, true);
    expect(pathsThatDiffer(bytesIn(this.#out), bytesIn(clean)), `after ${edit.text}, ${touch}`).toEqual([]);
    for (const name of ['clean', 'clean-cache', 'older'])
      rmSync(join(this.#folder, name), { recursive: true });
  }

  async preview(edit: Edit, now: number, preview: NonNullable<Preview>): Promise<void> {
    const name = preview.drafts ? 'with drafts' : 'without drafts';
    const out = join(this.#folder, `preview ${name}`);
    await this.#buildInto(out, join(this.#folder, 'cache'), now, false, preview);
    const clean = join(this.#folder, 'clean');
    await this.#buildInto(clean, join(this.#folder, 'clean-cache'), now, true, preview);
    expect(pathsThatDiffer(bytesIn(out), bytesIn(clean)), `preview ${name} after ${edit.text}`).toEqual([]);
    for (const each of ['clean', 'clean-cache']) rmSync(join(this.#folder, each), { recursive: true });
  }

  #touchOutput(touch: string, pick: number): void {
    // Without the marker the folder is not ours, and no build touches it.
    const files = filesIn(this.#out).filter((path) => path !== markerPath);
    const file = join(this.#out, files[pick % files.length] ?? '');
    if (touch === 'delete a file') rmSync(file);
    if (touch === 'leave a file') writeFileSync(`${file}.bak`, 'left');
    if (touch === 'remove the folder') rmSync(this.#out, { recursive: true });
    if (touch === 'alter a file') writeFileSync(file, 'altered');
    if (touch === 'restore an older site' && existsSync(this.#older)) {
      cpSync(this.#older, emptied(this.#out), { recursive: true });
    }
    if (touch === 'other folder') {
      this.#out = join(this.#folder, this.#out.endsWith('out-a') ? 'out-b' : 'out-a');
    }
  }

  async #buildInto(
    outDir: string,
    cacheDir: string,
    now: number,
    clean: boolean,
    preview?: Preview,
  ): Promise<void> {
    const options = {
      contentDir: this.#content,
      outDir,
      cacheDir,
      baseUrl: undefined,
      now,
      clean,
      search: true,
      preview,
    };
    const outcome = await buildSite(options, this.#workers, { onProgress: () => undefined });
    const problems = outcome.kind === 'invalid' ? outcome.problems : [];
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'built' });
  }
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
