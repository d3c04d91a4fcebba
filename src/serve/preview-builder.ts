// The builder's task: content as it is now → the preview's folder, and what there is to tell about it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

const noticesAtMost = 20;

export class PreviewBuilder {
  readonly #memory = new BuildMemory();
  #workers: Workers | undefined;
  #indexing: Indexing | undefined;
  /** One build at a time. */
  #last: Promise<unknown> = Promise.resolve();
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
    const outcome = await buildSite(options, this.#workers, {
      onProgress: () => undefined,
      onShown: (written) => {
        early.push(...written);
        onShown(written);
      },
    });
    const reply = this.#replyOf(outcome, request);
    return reply.kind === 'built' ? { ...reply, written: [...early, ...reply.written] } : reply;
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
        this.#indexing = undefined;
        workers.close();
      }
    });
  }

  #optionsOf(request: PreviewRequest): Omit<BuildOptions, 'search'> {
    const { contentDir, outDir, cacheDir, baseUrl, now } = request;
    return { contentDir, outDir, cacheDir, baseUrl, now, clean: false, store: false, memory: this.#memory };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #replyOf(outcome: BuildOutcome, { outDir }: PreviewRequest): PagesReply {
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
        return { kind: 'invalid', language, report, isShown: existsSync(join(outDir, 'index.html')) };
      }
      case 'refused':
        return outcome;
    }
  }

  /** Empty where there is no error and no notice but what the last report held: a save would repeat them all. */
  #report(problems: readonly Problem[], language: Language, fileCount: number): string {
    const told = this.#lastTold;
    this.#lastTold = new Set(problems.map(keyOf));
    const isTold = (each: Problem) => each.severity === 'notice' && told.has(keyOf(each));
    if (problems.every(isTold)) return '';
    return formatReport(problems, { language, format: 'text', fileCount, noticesAtMost, isTold });
  }
}

/** The same notice a few lines further down is the same notice. */
function keyOf({ path, rule, details }: Problem): string {
  return JSON.stringify([path, rule, details]);
}
