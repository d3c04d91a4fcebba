// The writers' preview: builds, serves, and builds again whenever content, templates or code change.
import { join, sep } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { digestText } from '../digest.ts';
import type { Language } from '../strings/language.ts';
import { findFreePort } from './free-port.ts';
import { startLocalServer } from './local-server.ts';
import { PreviewBuilds, type PreviewEvents, type PreviewFrame } from './preview-builds.ts';
import { PreviewReport } from './preview-report.ts';
import { ThemeInView } from './theme-in-view.ts';
import { type TreeWatch, watchTree } from './watch-tree.ts';
import { isOutsideProjectCode, isScratch } from './what-changed.ts';

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

export interface Preview {
  readonly port: number;
  /** Resolves when the first build is done, whatever came of it. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Returns when the server answers. Changes count from before the first build. Throws `NoFreePort`. */
export async function serveSite(options: ServeOptions, events: PreviewEvents): Promise<Preview> {
  const { home, contentDir, language, clock } = options;
  const port = await findFreePort(options.port);
  const frame = frameOf(options, port);
  const theme = new ThemeInView(home, contentDir);
  const report = new PreviewReport(language);
  const server = await startLocalServer({
    dir: frame.outDir,
    port,
    report,
    indexed: () => builds.indexed(),
  });
  const builds = new PreviewBuilds({ frame, theme, server, report, events, clock });
  const watches = watchSources(options, theme, (path) => builds.note(path));
  builds.note(contentDir);
  return {
    port,
    ready: builds.idle(),
    close: async () => {
      for (const watch of watches) watch.close();
      await builds.close();
      await server.close();
    },
  };
}

/** Apart from the published build, whose addresses are others; one folder for each content folder, port and kind. */
function frameOf({ contentDir, cacheDir, jobs, drafts = false }: ServeOptions, port: number): PreviewFrame {
  const place = `${port}-${digestText(contentDir).slice(0, 8)}${drafts ? '-drafts' : ''}`;
  const previewDir = join(cacheDir, 'preview', place);
  return {
    contentDir,
    outDir: join(previewDir, 'site'),
    cacheDir: previewDir,
    baseUrl: `http://localhost:${port}`,
    jobs,
    drafts,
  };
}

function watchSources(
  { contentDir, cacheDir }: ServeOptions,
  theme: ThemeInView,
  onChange: (path: string) => void,
): TreeWatch[] {
  const isOfCache = (path: string): boolean => path === cacheDir || path.startsWith(`${cacheDir}${sep}`);
  return [
    watchTree(projectRoot.slice(0, -1), { isIgnored: isOutsideProjectCode, onChange }),
    watchTree(theme.folder, { isIgnored: isScratch, onChange }),
    watchTree(contentDir, { isIgnored: (path) => isScratch(path) || isOfCache(path), onChange }),
  ];
}
