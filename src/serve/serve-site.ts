// The writers' preview: builds, serves, and builds again whenever content, templates or code change.
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../build/project-root.ts';
import { PoolClosed } from '../build/worker-pool.ts';
import { digestText } from '../digest.ts';
import { entryOf, freshEntryOf } from '../launch/process-entry.ts';
import type { Language } from '../strings/language.ts';
import { previewStrings } from '../strings/preview.ts';
import { Builder } from './builder.ts';
import { ChangeQueue } from './change-queue.ts';
import { formatEmptyPage } from './empty-page.ts';
import { findFreePort } from './free-port.ts';
import { IndexOnDemand } from './index-on-demand.ts';
import { startLocalServer } from './local-server.ts';
import type { PagesReply, PreviewReply, PreviewRequest } from './preview-request.ts';
import { ThemeInView } from './theme-in-view.ts';
import { watchTree } from './watch-tree.ts';
import { findChangedContent, isOutsideProjectCode, isScratch } from './what-changed.ts';

export interface ServeOptions {
  /** Absolute paths. `home` is the working folder, where a theme may lie. */
  readonly home: string;
  readonly contentDir: string;
  readonly cacheDir: string;
  /** If it is taken, the next free one; 0 for any. */
  readonly port: number;
  readonly jobs: number;
  /** Whether drafts and embargoed stories are shown, marked. */
  readonly drafts?: boolean;
  /** Of what stands in for the site until it is known in which language the content is reported on. */
  readonly language: Language;
  /** Read anew for each build, so that what falls due is published while the preview runs. */
  readonly clock: () => number;
}

export interface ServeEvents {
  /** Every build, the first included; a build that failed leaves the last good pages served. */
  readonly onBuilt: (reply: PagesReply) => void;
  /**
   * A fault that no report tells, such as a full disk or an error in a template: the next change tries again. Returns
   * what is to be read of it where there is no page to show.
   */
  readonly onFault: (error: unknown) => string;
  /**
   * The server's own code has changed, to something that can be loaded: it is to be closed and begun anew. Where this is
   * left out, it goes on as it is.
   */
  readonly onOutdated?: () => void;
}

export interface Preview {
  readonly port: number;
  /** Resolves when the first build is done, whatever came of it. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** The longest time between an editor's emptying of a file and its filling, in milliseconds. */
const writingTime = 100;

/** Returns when the server answers. Changes count from before the first build. Throws `NoFreePort`. */
export async function serveSite(options: ServeOptions, events: ServeEvents): Promise<Preview> {
  const { home, contentDir, cacheDir, jobs, clock, drafts = false } = options;
  const port = await findFreePort(options.port);
  // Apart from the published build, whose addresses are others; one for each content folder, port and kind.
  const place = `${port}-${digestText(contentDir).slice(0, 8)}${drafts ? '-drafts' : ''}`;
  const previewDir = join(cacheDir, 'preview', place);
  const outDir = join(previewDir, 'site');
  let language = options.language;
  let emptyPage = formatEmptyPage(previewStrings(language).starting, language);
  const showInstead = (text: string): void => {
    emptyPage = formatEmptyPage(text, language);
    server.refreshEmptyPage();
  };
  let closing = false;
  /** What a build that failed was told of: it may not have been looked at. */
  let missed: readonly string[] = [];
  const builder = new Builder(entryOf('builder'));
  let workerEntry = entryOf('worker');
  const theme = new ThemeInView(home, contentDir);

  const ask = (
    request: Pick<PreviewRequest, 'task'> & Partial<PreviewRequest>,
    onShown: (written: readonly string[]) => void = () => undefined,
  ): Promise<PreviewReply> => {
    const whole: PreviewRequest = {
      contentDir,
      outDir,
      cacheDir: previewDir,
      baseUrl: `http://localhost:${port}`,
      now: clock(),
      jobs,
      drafts,
      workerEntry: workerEntry.href,
      changed: undefined,
      templatesChanged: false,
      assetsChanged: false,
      themeProblems: theme.problems,
      lookedAt: server.pagesInView,
      ...request,
    };
    return builder.build(whole, onShown);
  };

  /** Tells what is wrong with code that cannot be loaded. */
  const loadFresh = async (): Promise<{ readonly builder: URL; readonly worker: URL } | 'faulty'> => {
    try {
      return { builder: await freshEntryOf('builder'), worker: await freshEntryOf('worker') };
    } catch (error) {
      if (!(await isStillWritten())) showInstead(events.onFault(error));
      return 'faulty';
    }
  };

  const rebuild = async (told: readonly string[]): Promise<void> => {
    const paths = [...told, ...missed];
    const { server: ownCode, code, templates, assets } = await theme.whatToLoad(paths);
    index.outdate();
    missed = paths;
    try {
      const fresh = code || templates ? await loadFresh() : undefined;
      if (fresh === 'faulty') {
        // What is written goes on with the code as it was; the next edit of code tries again.
        missed = [];
        for (const path of paths) if (isOutsideProjectCode(path) && !theme.holds(path)) queue.add(path);
        return;
      }
      if (fresh !== undefined) theme.noteLoaded();
      if (ownCode && events.onOutdated !== undefined) return events.onOutdated();
      if (code && fresh !== undefined) builder.restart(fresh.builder);
      if (fresh !== undefined) workerEntry = fresh.worker;
      const changed = findChangedContent(paths, contentDir);
      const reply = await ask(
        { task: 'pages', changed, templatesChanged: templates, assetsChanged: assets },
        (shown) => server.refresh(shown),
      );
      // What else has changed waits already, and is looked at together with this.
      if (reply.kind === 'superseded') return;
      missed = theme.isFaulty ? paths : [];
      if (reply.kind === 'invalid' && (await isStillWritten())) return;
      events.onBuilt(reply);
      if (reply.kind === 'built') server.refresh([...reply.written, ...reply.removed]);
      if (reply.kind !== 'invalid') return;
      language = reply.language;
      showInstead(reply.report);
    } catch (error) {
      // Edited while it was built: what it is now is built next.
      if (isOfEditing(error)) for (const path of told) queue.add(path);
      else if (!closing && !(await isStillWritten())) showInstead(events.onFault(error));
    }
  };
  const queue = new ChangeQueue(rebuild);
  /** A file that was half written when it was read is no mistake of its writer's. */
  const isStillWritten = async (): Promise<boolean> => {
    await wait(writingTime);
    return queue.isPending;
  };
  const index = new IndexOnDemand(async () => {
    await queue.idle();
    try {
      const reply = await ask({ task: 'index' });
      if (reply.kind === 'built') server.refresh([...reply.written, ...reply.removed]);
      return reply.kind !== 'superseded';
    } catch (error) {
      if (closing) return true;
      // The builder was restarted for new code.
      if (error instanceof PoolClosed) return false;
      events.onFault(error);
      return true;
    }
  });
  const server = await startLocalServer({
    dir: outDir,
    port,
    emptyPage: () => emptyPage,
    indexed: () => index.current(),
  });
  const onChange = (path: string): void => {
    queue.add(path);
    builder.giveWay();
  };
  const watches = [
    watchTree(projectRoot.slice(0, -1), { isIgnored: isOutsideProjectCode, onChange }),
    watchTree(theme.folder, { isIgnored: isScratch, onChange }),
    watchTree(contentDir, {
      isIgnored: (path) => isScratch(path) || path === cacheDir || path.startsWith(`${cacheDir}${sep}`),
      onChange,
    }),
  ];
  queue.add(contentDir);
  return {
    port,
    ready: queue.idle(),
    close: async () => {
      closing = true;
      for (const watch of watches) watch.close();
      builder.close();
      await queue.close();
      await server.close();
    },
  };
}

/** A file was edited, or taken away, while it was read. */
function isOfEditing(error: unknown): boolean {
  return error instanceof Error && error.name === 'SourceChanged';
}
