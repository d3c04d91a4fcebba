// The writers' preview: builds, serves, and builds again whenever content or templates change.
import { join } from 'node:path';
import type { BuildOptions } from '../build/build-options.ts';
import { type BuildOutcome, buildSite } from '../build/pipeline.ts';
import { projectRoot } from '../build/project-root.ts';
import { Workers } from '../build/workers.ts';
import { startLocalServer } from './local-server.ts';
import { watchFolders } from './watch-folders.ts';

export interface ServeOptions {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly port: number;
  readonly jobs: number;
  /** Read anew for each build, so that what falls due is published while the preview runs. */
  readonly clock: () => number;
}

export interface ServeEvents {
  readonly onServing: (port: number) => void;
  /** Every build, the first included; a build that failed leaves the last good pages served. */
  readonly onBuilt: (outcome: BuildOutcome) => void;
  /** A fault that is not a writer's, such as a file that vanished while it was read: the next change tries again. */
  readonly onFault: (error: unknown) => void;
}

export interface Preview {
  readonly port: number;
  close(): Promise<void>;
}

const templatesDir = join(projectRoot, 'templates');
const silentEvents = { onProgress: () => undefined };

export async function serveSite(options: ServeOptions, events: ServeEvents): Promise<Preview> {
  const server = await startLocalServer(options.outDir, options.port);
  let workers = new Workers(options.jobs);
  const rebuild = async (changed: readonly string[]): Promise<void> => {
    try {
      if (changed.some((path) => path.startsWith(templatesDir))) workers = renew(workers);
      const outcome = await buildSite(buildOptions(options, server.port), workers, silentEvents);
      events.onBuilt(outcome);
      if (outcome.kind !== 'built') return;
      server.reload(outcome.installation.written.map((path) => join(options.outDir, path)));
    } catch (error) {
      events.onFault(error);
    }
  };
  await rebuild([]);
  events.onServing(server.port);
  const watch = await watchFolders([options.contentDir, templatesDir], rebuild);
  return {
    port: server.port,
    close: async () => {
      await watch.close();
      workers.close();
      await server.close();
    },
  };
}

/** A process keeps the modules it has loaded: edited templates need new ones. */
function renew(workers: Workers): Workers {
  workers.close();
  return new Workers(workers.size);
}

function buildOptions(options: ServeOptions, port: number): BuildOptions {
  const { contentDir, outDir, cacheDir, clock } = options;
  const baseUrl = `http://localhost:${port}`;
  return { contentDir, outDir, cacheDir, baseUrl, now: clock(), clean: false, search: true };
}
