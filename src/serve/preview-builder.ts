// The builder's task: content as it is now → the preview's folder, and what there is to tell about it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { BuildMemory } from '../build/build-memory.ts';
import type { BuildOptions } from '../build/build-options.ts';
import { type BuildOutcome, buildSite } from '../build/pipeline.ts';
import { Workers } from '../build/workers.ts';
import type { Problem } from '../problem.ts';
import { formatReport } from '../report/format-report.ts';
import type { Language } from '../strings/language.ts';
import type { PagesReply, PreviewReply, PreviewRequest } from './preview-request.ts';

type OnShown = (written: readonly string[]) => void;

interface Indexing {
  isSuperseded: boolean;
  /** From when its turn has come. */
  workers?: Workers;
}

/** Milliseconds after which a build gives way. */
const longBuild = 1000;

/** Thrown where a build is given up: what it has put in place stays, and what it has not is found by the next. */
class GivenUp extends Error {}

export class PreviewBuilder {
  readonly #memory = new BuildMemory();
  #workers: Workers | undefined;
  #indexing: Indexing | undefined;
  /** One build at a time. */
  #last: Promise<unknown> = Promise.resolve();
  #isAwaited = false;
  #lastTold: ReadonlySet<string> = new Set();

  answer(request: PreviewRequest, onShown: OnShown): Promise<PreviewReply> {
    if (request.task === 'index') return this.#index(request);
    if (this.#indexing !== undefined) {
      this.#indexing.isSuperseded = true;
      this.#indexing.workers?.close();
    }
    return this.#inTurn(() => this.#buildPages(request, onShown));
  }

  async #buildPages(request: PreviewRequest, onShown: OnShown): Promise<PreviewReply> {
    this.#isAwaited = false;
    const start = performance.now();
    const isShown = isSiteShown(request);
    const { changed, templatesChanged, assetsChanged, jobs, workerEntry } = request;
    if (templatesChanged) this.#memory.code.forget();
    if (templatesChanged || assetsChanged) this.#memory.assets.forget();
    if (templatesChanged) this.#workers?.close();
    if (templatesChanged || this.#workers === undefined) {
      this.#workers = new Workers(jobs, new URL(workerEntry));
      this.#workers.warm(jobs);
    }
    this.#memory.content.note(changed ?? []);
    // A build that may have much to do is worth recording.
    const isSketch = changed !== undefined && !templatesChanged && this.#memory.isWhole;
    const first = new Set(request.lookedAt);
    const options = { ...this.#optionsOf(request), search: 'later', isSketch, first } as const;
    const early: string[] = [];
    const building = buildSite(options, this.#workers, {
      onProgress: () => {
        if (isShown && this.#isAwaited && performance.now() - start > longBuild) throw new GivenUp();
      },
      onShown: (written) => {
        early.push(...written);
        onShown(written);
      },
    });
    try {
      const reply = this.#replyOf(await building, request);
      if (!isSketch) this.#makeReady(request, this.#workers);
      return reply.kind === 'built' ? { ...reply, written: [...early, ...reply.written] } : reply;
    } catch (error) {
      if (error instanceof GivenUp) return { kind: 'superseded' };
      throw error;
    }
  }

  /** A process renders its first batch several times as slowly as the next: it is given one of no page. */
  #makeReady({ contentDir, outDir }: PreviewRequest, workers: Workers): void {
    const nothing = {
      task: 'render',
      contentDir,
      stagingDir: outDir,
      storeDir: undefined,
      pages: [],
    } as const;
    for (let each = 0; each < workers.size; each += 1) {
      // What cannot be rendered is told by the build that asks for it.
      workers.run<'render'>(nothing).catch(() => undefined);
    }
  }

  /** Another request for pages will come: a long build is given up once the pages in view stand. */
  giveWay(): void {
    this.#isAwaited = true;
  }

  /** Its processes end; what is asked of it then fails. */
  close(): void {
    this.#indexing?.workers?.close();
    this.#workers?.close();
  }

  #index(request: PreviewRequest): Promise<PreviewReply> {
    const indexing: Indexing = { isSuperseded: false };
    this.#indexing = indexing;
    return this.#inTurn(async () => {
      // Processes of its own: they are ended where it is superseded.
      const workers = new Workers(request.jobs, new URL(request.workerEntry));
      indexing.workers = workers;
      try {
        if (indexing.isSuperseded) return { kind: 'superseded' };
        const options = { ...this.#optionsOf(request), search: true };
        return this.#replyOf(await buildSite(options, workers, { onProgress: () => undefined }), request);
      } catch (error) {
        if (indexing.isSuperseded) return { kind: 'superseded' };
        throw error;
      } finally {
        if (this.#indexing === indexing) this.#indexing = undefined;
        workers.close();
      }
    });
  }

  #optionsOf(request: PreviewRequest): Omit<BuildOptions, 'search'> {
    const { contentDir, outDir, cacheDir, baseUrl, now, drafts, themeProblems } = request;
    const preview = drafts ? { drafts } : undefined;
    const place = { contentDir, outDir, cacheDir, baseUrl };
    return { ...place, now, preview, themeProblems, clean: false, store: false, memory: this.#memory };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #replyOf(outcome: BuildOutcome, request: PreviewRequest): PagesReply {
    switch (outcome.kind) {
      case 'built': {
        const { archive, problems, fileCount, installation, summary } = outcome;
        const language = archive.site.reportLanguage;
        const report = this.#report(problems, language, fileCount);
        return { kind: 'built', language, report, ...installation, seconds: summary.total };
      }
      case 'invalid': {
        const { fileCount, reportLanguage: language } = outcome.raw;
        const report = this.#report(outcome.problems, language, fileCount);
        return { kind: 'invalid', language, report, isShown: isSiteShown(request) };
      }
      case 'refused':
        return { kind: 'refused', reason: outcome.reason === 'busy' ? 'busy' : 'foreign-output' };
    }
  }

  /** Empty where there is no error and no notice but what the last report held: a save would repeat them all. */
  #report(problems: readonly Problem[], language: Language, fileCount: number): string {
    const told = this.#lastTold;
    this.#lastTold = new Set(problems.map(keyOf));
    const isTold = (each: Problem) => each.severity === 'notice' && told.has(keyOf(each));
    if (problems.every(isTold)) return '';
    return formatReport(problems, { language, format: 'text', fileCount, isShort: true, isTold });
  }
}

function isSiteShown({ outDir }: PreviewRequest): boolean {
  return existsSync(join(outDir, 'index.html'));
}

/** The same notice a few lines further down is the same notice. */
function keyOf({ path, rule, details }: Problem): string {
  return JSON.stringify([path, rule, details]);
}
