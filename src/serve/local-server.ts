// A folder → a server on this machine alone that refreshes open pages when told which files changed.
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';

const silent = () => undefined;

/** Beyond this, pages load anew instead of being patched: every changed file would go to every open page. */
const mostPatchedFiles = 50;

class LoopbackDevServer extends EleventyDevServer {
  /** The stock server answers the whole network; drafts and embargoed stories are not for it. */
  override _serverListen(port: number): void {
    this.server.listen({ port, host: '127.0.0.1' });
  }

  /** In the stock server an address such as `/%` ends the process. */
  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await super.onRequestHandler(request, response);
    } catch {
      response.statusCode = 400;
      response.end();
    }
  }
}

export interface LocalServerOptions {
  readonly dir: string;
  /** Must be free. */
  readonly port: number;
  /** HTML for every address while `dir` holds no front page. */
  readonly emptyPage: () => string;
}

export interface LocalServer {
  /** Absolute paths. Style sheets are swapped, written pages patched in place where they are few. */
  refresh(written: readonly string[], removed: readonly string[]): void;
  /** What `emptyPage` returns is another than before. */
  refreshEmptyPage(): void;
  close(): Promise<void>;
}

export async function startLocalServer({ dir, port, emptyPage }: LocalServerOptions): Promise<LocalServer> {
  const server = new LoopbackDevServer('news-archive', dir, {
    port,
    messageOnStart: () => false,
    logger: { info: silent, log: silent, error: silent },
    middleware: [
      (_, response, next) => {
        if (hasPages(dir)) return next();
        response.statusCode = 503;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.isCustomErrorPage = true;
        response.end(emptyPage());
      },
    ],
  });
  server.serve(port);
  await server.ready();
  return {
    refresh: (written, removed) => {
      const files = [...written, ...removed];
      if (files.length > 0)
        server.reloadFiles(files, removed.length === 0 && files.length <= mostPatchedFiles);
    },
    refreshEmptyPage: () => {
      if (!hasPages(dir)) server.reloadFiles([dir], false);
    },
    close: async () => {
      await server.close();
    },
  };
}

function hasPages(dir: string): boolean {
  return existsSync(join(dir, 'index.html'));
}
