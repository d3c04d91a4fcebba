// A folder → a server on this machine alone that refreshes open pages when told which files changed.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import EleventyDevServer, { type DevServerResponse, type ReloadEvent } from '@11ty/eleventy-dev-server';
import { PagesInView } from './pages-in-view.ts';
import { PagesOnTheWay } from './pages-on-the-way.ts';
import type { PreviewReport } from './preview-report.ts';
import { patchAll, planReload, type ReloadMessage } from './reload-message.ts';
import { withScriptAgain } from './script-again.ts';

const silent = () => undefined;

class LoopbackDevServer extends EleventyDevServer {
  /** What a page is given on its way to a browser. */
  finish: (html: string) => string = (html) => html;

  /** The stock server answers the whole network; drafts and embargoed stories are not for it. */
  override _serverListen(port: number): void {
    this.server.listen({ port, host: '127.0.0.1' });
  }

  /**
   * In the stock server an address such as `/%` ends the process, and a part of a file is not found where a folder on the
   * way begins with a dot, as `.cache` does: whoever asks for a part is given the whole (RFC 9110, 14.2).
   */
  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    delete request.headers.range;
    try {
      await super.onRequestHandler(request, response);
    } catch {
      response.statusCode = 400;
      response.end();
    }
  }

  override augmentContentWithNotifier(html: string, ...rest: readonly unknown[]): string {
    return super.augmentContentWithNotifier(this.finish(html), ...rest);
  }
}

export interface LocalServerOptions {
  readonly dir: string;
  /** Must be free. */
  readonly port: number;
  /** Stands at every address while `dir` holds no front page, and over the pages later on. */
  readonly report: PreviewReport;
  /** Resolves when the search index is as new as the pages. */
  readonly indexed: () => Promise<void>;
}

export interface LocalServer {
  /** Relative to the folder, the last asked for first. */
  readonly pagesInView: readonly string[];
  /** Paths relative to the folder. */
  refresh(changed: readonly string[]): void;
  /** The report is another than before. */
  showReport(): void;
  close(): Promise<void>;
}

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { dir, port, report, indexed } = options;
  const inView = new PagesInView();
  const onTheWay = new PagesOnTheWay();
  const server = new LoopbackDevServer('news-archive', dir, {
    port,
    messageOnStart: () => false,
    logger: { info: silent, log: silent, error: silent },
    middleware: [
      ({ url = '/' }, response, next) => {
        if (inView.ask(url)) onTheWay.ask(performance.now());
        if (!hasPages(dir)) sendInPlaceOfSite(response, report.page);
        else if (url.startsWith(searchFiles)) indexed().then(next, next);
        else next();
      },
    ],
  });
  server.finish = (html) => (hasPages(dir) ? report.layOver(withScriptAgain(html)) : html);
  const send = (message: ReloadMessage, to: (event: ReloadEvent) => void): void => {
    const event = eventOf(message, dir, server.finish);
    if (event !== undefined) to(event);
  };
  server.serve(port);
  await server.ready();
  server.updateServer.on('connection', (socket) => {
    send(planReload(onTheWay.listen(), inView.paths), (event) =>
      socket.send(JSON.stringify({ type: 'eleventy.reload', ...event })),
    );
  });
  return {
    get pagesInView() {
      return inView.paths;
    },
    refresh: (changed) => {
      onTheWay.change(changed, performance.now());
      send(planReload(changed, inView.paths), (event) => server.reload(event));
    },
    showReport: () => {
      send(hasPages(dir) ? patchAll(inView.paths) : { kind: 'reload' }, (event) => server.reload(event));
    },
    close: async () => {
      await server.close();
    },
  };
}

const searchFiles = '/pagefind/';

function sendInPlaceOfSite(response: DevServerResponse, html: string): void {
  response.statusCode = 503;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.isCustomErrorPage = true;
  response.end(html);
}

const loadAnew: ReloadEvent = { files: [], build: { templates: [] } };

function eventOf(
  message: ReloadMessage,
  dir: string,
  finish: (html: string) => string,
): ReloadEvent | undefined {
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
        return content === undefined ? [] : { url, inputPath: path, content: withoutData(finish(content)) };
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
