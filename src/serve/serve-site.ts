// The writers' preview: builds, serves, and builds again whenever content or templates change.
import { join } from 'node:path';
import type { BuildOptions } from '../build/build-options.ts';
import { type BuildOutcome, buildSite } from '../build/pipeline.ts';
import { projectRoot } from '../build/project-root.ts';
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

export async function serveSite(options: ServeOptions, events: ServeEvents): Promise<Preview> {
  const server = await startLocalServer(options.outDir, options.port);
  const rebuild = async (): Promise<void> => {
    try {
      const outcome = await buildSite(buildOptions(options, server.port), { onProgress: () => undefined });
      events.onBuilt(outcome);
      if (outcome.kind !== 'built') return;
      server.reload(outcome.installation.written.map((path) => join(options.outDir, path)));
    } catch (error) {
      events.onFault(error);
    }
  };
  await rebuild();
  events.onServing(server.port);
  const watch = await watchFolders([options.contentDir, join(projectRoot, 'templates')], rebuild);
  return {
    port: server.port,
    close: async () => {
      await watch.close();
      await server.close();
    },
  };
}

function buildOptions(options: ServeOptions, port: number): BuildOptions {
  const { contentDir, outDir, cacheDir, jobs, clock } = options;
  const baseUrl = `http://localhost:${port}`;
  return { contentDir, outDir, cacheDir, jobs, baseUrl, now: clock(), clean: false, search: true };
}
