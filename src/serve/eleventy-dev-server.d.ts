// Eleventy's dev server ships no types: what the generator uses of it.
declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';

  export interface DevServerOptions {
    port?: number;
    headers?: Record<string, string>;
    logger?: Record<'info' | 'log' | 'error', (message: string) => void>;
    messageOnStart?: () => string | false;
  }

  export default class EleventyDevServer {
    constructor(name: string, dir: string, options?: DevServerOptions);
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    close(): Promise<unknown>;
    reloadFiles(paths: readonly string[], useDomDiffing?: boolean): void;
    _serverListen(port: number): void;
  }
}
