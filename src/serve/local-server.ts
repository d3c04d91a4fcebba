// A folder → a server on this machine alone that reloads open pages when told which files changed.
import type { AddressInfo } from 'node:net';
import EleventyDevServer from '@11ty/eleventy-dev-server';

const silent = () => undefined;

/** The stock server answers the whole network; drafts and embargoed stories are not for it. */
class LoopbackDevServer extends EleventyDevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: '127.0.0.1' });
  }
}

export interface LocalServer {
  /** The next free port from the one asked for. */
  readonly port: number;
  /** Absolute paths of the files that changed; style sheets are swapped without a reload. */
  reload(paths: readonly string[]): void;
  close(): Promise<void>;
}

export async function startLocalServer(dir: string, port: number): Promise<LocalServer> {
  const server = new LoopbackDevServer('news-archive', dir, {
    port,
    messageOnStart: () => false,
    logger: { info: silent, log: silent, error: silent },
  });
  server.serve(port);
  await server.ready();
  return {
    port: (server.server.address() as AddressInfo).port,
    reload: (paths) => server.reloadFiles(paths),
    close: async () => {
      await server.close();
    },
  };
}
