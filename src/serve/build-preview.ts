// The builder's task: content as it is now → the preview's folder, and what there is to tell about it.
import { type BuildOutcome, buildSite } from '../build/pipeline.ts';
import { Workers } from '../build/workers.ts';
import type { Problem } from '../problem.ts';
import { formatReport } from '../report/format-report.ts';
import type { Language } from '../strings/language.ts';

export interface PreviewRequest {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly baseUrl: string;
  readonly now: number;
  readonly jobs: number;
  /** The URL of the module that processes for rendering run. */
  readonly workerEntry: string;
  /** A process keeps the modules it has loaded: edited templates need new ones. */
  readonly templatesChanged: boolean;
}

/** `report` is empty where there is nothing new to tell; `language` is that of the content's reports. */
export type PreviewReply =
  | {
      readonly kind: 'built';
      readonly language: Language;
      readonly report: string;
      /** Paths relative to the preview's folder. */
      readonly written: readonly string[];
      readonly removed: readonly string[];
      readonly seconds: number;
    }
  | {
      readonly kind: 'invalid';
      readonly language: Language;
      readonly report: string;
    }
  | { readonly kind: 'refused'; readonly reason: 'busy' | 'foreign-output' };

const noticesAtMost = 20;

let workers: Workers | undefined;
let lastTold: ReadonlySet<string> = new Set();

export async function buildPreview(request: PreviewRequest): Promise<PreviewReply> {
  if (request.templatesChanged) workers?.close();
  if (request.templatesChanged || workers === undefined) {
    workers = new Workers(request.jobs, new URL(request.workerEntry));
  }
  const { contentDir, outDir, cacheDir, baseUrl, now } = request;
  const options = { contentDir, outDir, cacheDir, baseUrl, now, clean: false, search: true, store: false };
  return replyOf(await buildSite(options, workers, { onProgress: () => undefined }));
}

function replyOf(outcome: BuildOutcome): PreviewReply {
  switch (outcome.kind) {
    case 'built': {
      const { archive, problems, fileCount, installation, summary } = outcome;
      const language = archive.site.reportLanguage;
      const report = reportOf(problems, language, fileCount);
      return { kind: 'built', language, report, ...installation, seconds: summary.total };
    }
    case 'invalid': {
      const { fileCount, reportLanguage: language } = outcome.raw;
      return { kind: 'invalid', language, report: reportOf(outcome.problems, language, fileCount) };
    }
    case 'refused':
      return outcome;
  }
}

/** Empty where there is no error and no notice but what the last report held: a save would repeat them all. */
function reportOf(problems: readonly Problem[], language: Language, fileCount: number): string {
  const told = lastTold;
  lastTold = new Set(problems.map(keyOf));
  const isTold = (each: Problem) => each.severity === 'notice' && told.has(keyOf(each));
  if (problems.every(isTold)) return '';
  return formatReport(problems, { language, format: 'text', fileCount, noticesAtMost, isTold });
}

/** The same notice a few lines further down is the same notice. */
function keyOf({ path, rule, details }: Problem): string {
  return JSON.stringify([path, rule, details]);
}
