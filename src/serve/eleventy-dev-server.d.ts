// Eleventy's dev server ships no types: what the generator uses of it.
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  /** An error page so marked keeps its own security policy, and is refreshed like any other page. */
  export type DevServerResponse = ServerResponse & { isCustomErrorPage?: boolean };

  export interface DevServerOptions {
    port?: number;
    headers?: Record<string, string>;
    logger?: Record<'info' | 'log' | 'error', (message: string) => void>;
    messageOnStart?: () => string | false;
    middleware?: ((request: IncomingMessage, response: DevServerResponse, next: () => void) => void)[];
  }

  export interface WebSocketOfPage {
    send(message: string): void;
  }

  /** Without `subtype` and `templates` every page loads anew; with templates, those that none is for. */
  export interface ReloadEvent {
    subtype?: 'css';
    files: string[];
    build: { templates: { url: string; inputPath: string; content: string }[] };
  }

  export default class EleventyDevServer {
    constructor(name: string, dir: string, options?: DevServerOptions);
    readonly server: Server;
    /** Open pages listen to it; there from when `ready` resolves. */
    readonly updateServer: { on(event: 'connection', listener: (socket: WebSocketOfPage) => void): void };
    serve(port: number): void;
    ready(): Promise<void>;
    close(): Promise<unknown>;
    reload(event: ReloadEvent): void;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    _serverListen(port: number): void;
    /** HTML on its way to a browser that opens a page → with the script that listens for reloads. */
    augmentContentWithNotifier(html: string, ...rest: readonly unknown[]): string;
  }
}
