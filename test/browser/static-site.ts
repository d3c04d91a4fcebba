// A built site's folder → the site on 127.0.0.1, as a static host serves it: base path, its `_headers`, 404.html.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaders, type SentHeaders } from '../fixtures/host-headers.ts';

export interface StaticSite {
  /** The site's own address, base path included, without a slash at its end: `http://127.0.0.1:40123/arsip`. */
  readonly url: string;
  /** Paths, query strings left out, that were asked for since the site went up, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface StaticSiteOptions {
  /** Begins with a slash and ends without one; `''` is the root. */
  readonly basePath?: string;
  /** Paths, relative to the folder, that the host pretends not to have; read at every request. */
  readonly missing?: ReadonlySet<string>;
  /** Send text as gzip, as hosts do. */
  readonly compress?: boolean;
  /** A free one where it is left out. */
  readonly port?: number;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

const isText = /^text\/|json|xml/;

/** Everything else, Pagefind's files too, goes out as bytes, which is what hosts do with names they do not know. */
const unknownType = 'application/octet-stream';

/** A folder without `_headers` is no site that was built. */
export async function serveStaticSite(folder: string, options: StaticSiteOptions = {}): Promise<StaticSite> {
  const { basePath = '', missing = new Set(), compress = false, port: wanted = 0 } = options;
  const requests: string[] = [];
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const answer = path.startsWith(`${basePath}/`)
      ? findFile(folder, path.slice(basePath.length))
      : undefined;
    if (answer?.kind === 'folder') return redirect(response, encodeURI(`${path}/`));
    if (answer === undefined || missing.has(answer.path)) return sendMissing(response, folder, rules);
    const file = createReadStream(join(folder, answer.path));
    // The base path is not the host's: it knows addresses without it.
    const headers = headersOf(answer.path, path.slice(basePath.length), rules);
    if (compress && isText.test(headers['content-type'] ?? '')) {
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
      file.pipe(createGzip()).pipe(response);
    } else {
      response.writeHead(200, headers);
      file.pipe(response);
    }
  });
  await new Promise<void>((done) => server.listen(wanted, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Found {
  /** A folder that was asked for without the slash at its end. */
  readonly kind: 'file' | 'folder';
  /** Relative to the site's folder, with `/` between its parts. */
  readonly path: string;
}

function findFile(folder: string, path: string): Found | undefined {
  const target = resolve(folder, `.${path}`);
  if (target !== resolve(folder) && !target.startsWith(`${resolve(folder)}${sep}`)) return undefined;
  const found = path.endsWith('/') ? `${path}index.html` : path;
  const stat = statSync(join(folder, found), { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return { kind: stat.isDirectory() ? 'folder' : 'file', path: found.slice(1) };
}

function headersOf(path: string, address: string, rules: readonly HeaderRule[]): SentHeaders {
  return { ...headersFor(rules, address), 'content-type': types[extname(path)] ?? unknownType };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function sendMissing(response: ServerResponse, folder: string, rules: readonly HeaderRule[]): void {
  const page = join(folder, '404.html');
  response.writeHead(404, headersOf('404.html', '/404.html', rules));
  response.end(existsSync(page) ? readFileSync(page) : '');
}
