import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { PreviewBuilder } from '../../src/serve/preview-builder.ts';
import type { PreviewReply, PreviewRequest } from '../../src/serve/preview-request.ts';
import { bytesIn, pathsThatDiffer } from '../fixtures/files-in.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import type { Edit } from './edit.ts';
import { contentEdit, writeFirstContent } from './site-edits.ts';

const sequences = Number(process.env.SEQUENCES ?? 2);
const now = Date.parse('2024-05-01T00:00:00Z');
const unclosed = 'title: "tidak ditutup';

/** A file that cannot be read is written into the folder, and taken away again. */
const breakage = fc.constantFrom(
  ...['articles/2024/01/rusak.md', 'categories.yaml', 'pages/rusak.md'].map(
    (path): Edit => ({
      text: `break ${path}, and mend it with the next edit`,
      apply: (content) => writeFileSync(join(content, path), `---\n${unclosed}\n---\n`),
    }),
  ),
);

describe('the preview', () => {
  it('shows after every save what a fresh build makes, and finds what it finds', async () => {
    const step = fc.tuple(fc.oneof({ arbitrary: contentEdit, weight: 5 }, breakage), fc.nat());
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 10 }),
        fc.boolean(),
        async (steps, drafts) => {
          const preview = new EditedPreview(drafts);
          try {
            for (const [edit, pick] of steps) await preview.step(edit, pick);
            await preview.finish();
          } finally {
            preview.close();
          }
        },
      ),
      { numRuns: sequences, endOnFailure: true },
    );
  }, 1_800_000);
});

class EditedPreview {
  readonly #folder = makeTemporaryFolder();
  readonly #content = join(this.#folder, 'content');
  readonly #builder = new PreviewBuilder();
  readonly #drafts: boolean;
  #isBroken = false;
  #started = false;

  constructor(drafts: boolean) {
    this.#drafts = drafts;
    writeFirstContent(this.#content);
    onTestFinished(() => this.close());
  }

  async step(edit: Edit, pick: number): Promise<void> {
    if (!this.#started) await this.#ask(this.#builder, 'kept', { changed: undefined });
    this.#started = true;
    const before = bytesIn(this.#content);
    const broken = new Map<string, string>();
    edit.apply(this.#content);
    const changed = pathsThatDiffer(before, bytesIn(this.#content));
    this.#isBroken = changed.some((path) => this.#read(path).includes(unclosed));
    for (const path of changed) if (this.#isBroken) broken.set(path, before[path] ?? '');
    const pages = Object.keys(bytesIn(join(this.#folder, 'kept'))).filter((path) => path.endsWith('.html'));
    const lookedAt = [pages[pick % pages.length] ?? '', '2024/01/berita-2/index.html'];
    const shown: string[] = [];
    const reply = await this.#ask(this.#builder, 'kept', { changed, lookedAt }, (paths) =>
      shown.push(...paths),
    );
    expect(reply.kind, edit.text).toBe(this.#isBroken ? 'invalid' : 'built');
    expect(lookedAt).toEqual(expect.arrayContaining(shown));
    if (this.#isBroken) await this.#mend(broken);
    await this.#compare(
      'pages',
      `after ${edit.text}`,
      (path) => !path.startsWith('pagefind/') && path !== 'build.json',
    );
  }

  /** The search index too. */
  async finish(): Promise<void> {
    await this.#ask(this.#builder, 'kept', { task: 'index' });
    await this.#compare('index', 'at the end', () => true);
  }

  close(): void {
    this.#builder.close();
  }

  async #mend(broken: ReadonlyMap<string, string>): Promise<void> {
    for (const [path, bytes] of broken) {
      if (bytes === '') rmSync(join(this.#content, path));
      else writeFileSync(join(this.#content, path), bytes, 'latin1');
    }
    expect(await this.#ask(this.#builder, 'kept', { changed: [...broken.keys()] })).toMatchObject({
      kind: 'built',
    });
  }

  #read(path: string): string {
    return existsSync(join(this.#content, path)) ? readFileSync(join(this.#content, path), 'latin1') : '';
  }

  async #compare(
    task: PreviewRequest['task'],
    when: string,
    isCompared: (path: string) => boolean,
  ): Promise<void> {
    const fresh = new PreviewBuilder();
    try {
      expect(await this.#ask(fresh, 'fresh', { task })).toMatchObject({ kind: 'built' });
    } finally {
      fresh.close();
    }
    const [kept, made] = ['kept', 'fresh'].map((name) => bytesIn(join(this.#folder, name)));
    expect(pathsThatDiffer(kept ?? {}, made ?? {}).filter(isCompared), when).toEqual([]);
    for (const name of ['fresh', 'fresh-cache']) rmSync(join(this.#folder, name), { recursive: true });
  }

  #ask(
    builder: PreviewBuilder,
    name: string,
    request: Partial<PreviewRequest>,
    onShown: (paths: readonly string[]) => void = () => undefined,
  ): Promise<PreviewReply> {
    const whole: PreviewRequest = {
      task: 'pages',
      themeProblems: [],
      contentDir: this.#content,
      outDir: join(this.#folder, name),
      cacheDir: join(this.#folder, `${name}-cache`),
      baseUrl: 'http://localhost:8080',
      now,
      jobs: 1,
      drafts: this.#drafts,
      workerEntry: new URL('src/build/worker.ts', `file://${projectRoot}`).href,
      changed: undefined,
      templatesChanged: false,
      assetsChanged: false,
      lookedAt: [],
      ...request,
    };
    return builder.answer(whole, onShown);
  }
}
