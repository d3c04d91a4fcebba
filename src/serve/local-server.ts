// A folder → a server on this machine alone that refreshes open pages when told which files changed.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import EleventyDevServer, { type DevServerResponse, type ReloadEvent } from '@11ty/eleventy-dev-server';
import { PagesInView } from './pages-in-view.ts';
import { PagesOnTheWay } from './pages-on-the-way.ts';
import { planReload, type ReloadMessage } from './reload-message.ts';

const silent = () => undefined;

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
  /** Resolves when the search index is as new as the pages. */
  readonly indexed: () => Promise<void>;
}

export interface LocalServer {
  /** Relative to the folder, the last asked for first. */
  readonly pagesInView: readonly string[];
  /** Paths relative to the folder. */
  refresh(changed: readonly string[]): void;
  /** What `emptyPage` returns is another than before. */
  refreshEmptyPage(): void;
  close(): Promise<void>;
}

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { dir, port, emptyPage, indexed } = options;
  const inView = new PagesInView();
  const onTheWay = new PagesOnTheWay();
  const server = new LoopbackDevServer('news-archive', dir, {
    port,
    messageOnStart: () => false,
    logger: { info: silent, log: silent, error: silent },
    middleware: [
      ({ url = '/' }, response, next) => {
        if (inView.ask(url)) onTheWay.ask(performance.now());
        if (!hasPages(dir)) sendEmptyPage(response, emptyPage());
        else if (url.startsWith(searchFiles)) indexed().then(next, next);
        else next();
      },
    ],
  });
  server.serve(port);
  await server.ready();
  server.updateServer.on('connection', (socket) => {
    const event = eventOf(planReload(onTheWay.listen(), inView.paths), dir);
    if (event !== undefined) socket.send(JSON.stringify({ type: 'eleventy.reload', ...event }));
  });
  return {
    get pagesInView() {
      return inView.paths;
    },
    refresh: (changed) => {
      onTheWay.change(changed, performance.now());
      const event = eventOf(planReload(changed, inView.paths), dir);
      if (event !== undefined) server.reload(event);
    },
    refreshEmptyPage: () => {
      if (!hasPages(dir)) server.reload(loadAnew);
    },
    close: async () => {
      await server.close();
    },
  };
}

const searchFiles = '/pagefind/';

function sendEmptyPage(response: DevServerResponse, html: string): void {
  response.statusCode = 503;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.isCustomErrorPage = true;
  response.end(html);
}

const loadAnew: ReloadEvent = { files: [], build: { templates: [] } };

function eventOf(message: ReloadMessage, dir: string): ReloadEvent | undefined {
  switch (message.kind) {
    case 'nothing':
      return undefined;
    case 'styles':
      return { subtype: 'css', files: [...message.paths], build: { templates: [] } };
    case 'reload':
      return loadAnew;
    case 'patch': {
      const templates = message.pages.flatMap(({ path, url }) => {
        const content = readIfThere(join(dir, path));
        return content === undefined ? [] : { url, inputPath: path, content: withoutData(content) };
      });
      return { files: templates.map(({ inputPath }) => inputPath), build: { templates } };
    }
  }
}

/**
 * A script whose text has changed makes the stock client load the page anew; this one is none, and nobody sees it. In it
 * every `<` is escaped.
 */
function withoutData(html: string): string {
  return html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function hasPages(dir: string): boolean {
  return existsSync(join(dir, 'index.html'));
}
