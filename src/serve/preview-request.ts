// What the preview's builder is asked, and what it answers.
import type { Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';

export interface PreviewRequest {
  /** `index`: the search index too, which nobody waits for who saves; it gives way to a request for pages. */
  readonly task: 'pages' | 'index';
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly baseUrl: string;
  readonly now: number;
  readonly jobs: number;
  /** Whether drafts and embargoed stories are shown, marked. */
  readonly drafts: boolean;
  /** The URL of the module that processes for rendering run. */
  readonly workerEntry: string;
  /** Relative to the content folder: all that changed since the last request. `undefined` where anything may have. */
  readonly changed: readonly string[] | undefined;
  /** A process keeps the modules it has loaded: edited templates need new ones. */
  readonly templatesChanged: boolean;
  readonly assetsChanged: boolean;
  /** What is wrong with the theme. */
  readonly themeProblems: readonly Problem[];
  /** Relative to the output folder: the pages that browsers have open. */
  readonly lookedAt: readonly string[];
}

/** `report` is empty where there is nothing new to tell; `language` is that of the content's reports. */
export type PagesReply =
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
      /** Whether an earlier state of the site stands there, to be looked at meanwhile. */
      readonly isShown: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: 'busy' | 'foreign-output' };

/** `superseded`: it was given up, since something has changed meanwhile that others wait for. */
export type PreviewReply = PagesReply | { readonly kind: 'superseded' };
