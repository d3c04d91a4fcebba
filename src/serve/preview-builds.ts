// Changed paths → the preview built anew: edited code is loaded first, then pages are made, and what came of it is told.
import { setTimeout as wait } from 'node:timers/promises';
import { PoolClosed } from '../build/worker-pool.ts';
import { entryOf, freshEntryOf } from '../launch/process-entry.ts';
import { Builder } from './builder.ts';
import { ChangeQueue } from './change-queue.ts';
import { IndexOnDemand } from './index-on-demand.ts';
import type { LocalServer } from './local-server.ts';
import type { FaultSource, PreviewReport } from './preview-report.ts';
import type { PagesReply, PreviewReply, PreviewRequest } from './preview-request.ts';
import type { ThemeInView } from './theme-in-view.ts';
import { findChangedContent, isOutsideProjectCode, type Reloading } from './what-changed.ts';

export interface PreviewEvents {
  /** Every build, the first included; a build that failed leaves the last good pages served. */
  readonly onBuilt: (reply: PagesReply) => void;
  /**
   * A fault that no report tells, such as a full disk or an error in a template: the next change tries again. Returns
   * what is to be read of it in the browser.
   */
  readonly onFault: (error: unknown) => string;
  /**
   * The server's own code has changed, to something that can be loaded: it is to be closed and begun anew. Where this is
   * left out, it goes on as it is.
   */
  readonly onOutdated?: () => void;
}

/** What is the same in every request. */
export type PreviewFrame = Pick<
  PreviewRequest,
  'contentDir' | 'outDir' | 'cacheDir' | 'baseUrl' | 'jobs' | 'drafts'
>;

export interface PreviewSurroundings {
  readonly frame: PreviewFrame;
  readonly theme: ThemeInView;
  readonly server: LocalServer;
  readonly report: PreviewReport;
  readonly events: PreviewEvents;
  readonly clock: () => number;
}

type Task = Pick<PreviewRequest, 'task'> & Partial<PreviewRequest>;

/** The longest time between an editor's emptying of a file and its filling, in milliseconds. */
const writingTime = 100;

export class PreviewBuilds {
  readonly #around: PreviewSurroundings;
  readonly #builder = new Builder(entryOf('builder'));
  readonly #queue = new ChangeQueue((paths) => this.#rebuild(paths));
  readonly #index = new IndexOnDemand(() => this.#makeIndex());
  #workerEntry = entryOf('worker');
  /** What a build that failed was told of: it may not have been looked at. */
  #missed: readonly string[] = [];
  #isClosing = false;

  constructor(around: PreviewSurroundings) {
    this.#around = around;
  }

  /** An absolute path, added, changed or deleted. */
  note(path: string): void {
    this.#queue.add(path);
    this.#builder.giveWay();
  }

  /** Resolves when what was noted is built, whatever came of it. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Resolves when the search index is as new as the pages. */
  indexed(): Promise<void> {
    return this.#index.current();
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.#builder.close();
    await this.#queue.close();
  }

  async #rebuild(told: readonly string[]): Promise<void> {
    const paths = [...told, ...this.#missed];
    const reloading = await this.#around.theme.whatToLoad(paths);
    this.#index.outdate();
    this.#missed = paths;
    try {
      if (await this.#isCodeLoaded(paths, reloading)) await this.#buildPages(paths, reloading);
    } catch (error) {
      // Edited while it was built: what it is now is built next.
      if (isOfEditing(error)) for (const path of told) this.#queue.add(path);
      else if (!this.#isClosing && !(await this.#isStillWritten())) this.#tellFault('build', error);
    }
  }

  /** Loads code that has changed. Returns false where no build is to begin: it cannot be loaded, or all begins anew. */
  async #isCodeLoaded(paths: readonly string[], { server, code, templates }: Reloading): Promise<boolean> {
    if (!code && !templates) return true;
    const { theme, report, events } = this.#around;
    const fresh = await this.#loadFresh();
    if (fresh === undefined) {
      // What is written goes on with the code as it was; the next edit of code tries again.
      this.#missed = [];
      for (const path of paths) if (isOutsideProjectCode(path) && !theme.holds(path)) this.#queue.add(path);
      return false;
    }
    theme.noteLoaded();
    if (report.takeBack('code')) this.#around.server.showReport();
    if (server && events.onOutdated !== undefined) {
      events.onOutdated();
      return false;
    }
    if (code) this.#builder.restart(fresh.builder);
    this.#workerEntry = fresh.worker;
    return true;
  }

  /** Tells what is wrong with code that cannot be loaded. */
  async #loadFresh(): Promise<{ readonly builder: URL; readonly worker: URL } | undefined> {
    try {
      return { builder: await freshEntryOf('builder'), worker: await freshEntryOf('worker') };
    } catch (error) {
      if (!(await this.#isStillWritten())) this.#tellFault('code', error);
      return undefined;
    }
  }

  async #buildPages(paths: readonly string[], { templates, assets }: Reloading): Promise<void> {
    const { frame, theme, server, report, events } = this.#around;
    const changed = findChangedContent(paths, frame.contentDir);
    const reply = await this.#ask(
      { task: 'pages', changed, templatesChanged: templates, assetsChanged: assets },
      (shown) => server.refresh(shown),
    );
    // What else has changed waits already, and is looked at together with this.
    if (reply.kind === 'superseded') return;
    this.#missed = theme.isFaulty ? paths : [];
    if (reply.kind === 'invalid' && (await this.#isStillWritten())) return;
    events.onBuilt(reply);
    if (reply.kind === 'invalid') {
      report.tell('build', reply.report, reply.language);
      server.showReport();
    }
    if (reply.kind !== 'built') return;
    const isMended = report.takeBack('build');
    server.refresh([...reply.written, ...reply.removed]);
    if (isMended) server.showReport();
  }

  /** Returns whether it was made. */
  async #makeIndex(): Promise<boolean> {
    await this.#queue.idle();
    try {
      const reply = await this.#ask({ task: 'index' });
      if (reply.kind === 'built') this.#around.server.refresh([...reply.written, ...reply.removed]);
      return reply.kind !== 'superseded';
    } catch (error) {
      if (this.#isClosing) return true;
      // The builder was restarted for new code.
      if (error instanceof PoolClosed) return false;
      this.#around.events.onFault(error);
      return true;
    }
  }

  #ask(task: Task, onShown: (written: readonly string[]) => void = () => undefined): Promise<PreviewReply> {
    const { frame, theme, server, clock } = this.#around;
    const request: PreviewRequest = {
      ...frame,
      now: clock(),
      workerEntry: this.#workerEntry.href,
      changed: undefined,
      templatesChanged: false,
      assetsChanged: false,
      themeProblems: theme.problems,
      lookedAt: server.pagesInView,
      ...task,
    };
    return this.#builder.build(request, onShown);
  }

  #tellFault(source: FaultSource, error: unknown): void {
    this.#around.report.tell(source, this.#around.events.onFault(error));
    this.#around.server.showReport();
  }

  /** A file that was half written when it was read is no mistake of its writer's. */
  async #isStillWritten(): Promise<boolean> {
    await wait(writingTime);
    return this.#queue.isPending;
  }
}

/** A file was edited, or taken away, while it was read. */
function isOfEditing(error: unknown): boolean {
  return error instanceof Error && error.name === 'SourceChanged';
}
