// An error that ended a command → which kind of trouble it is, for its wording.
import { dirname } from 'node:path';
import { WorkerLost } from '../build/worker-pool.ts';
import type { NoDetails } from '../no-details.ts';
import { NoFreePort } from '../serve/free-port.ts';
import { findCodeFault } from './code-fault.ts';

/** Kind → what its message needs. `unexpected` is a fault of the program, all others are the world's. */
export interface Failures {
  /** A file of the newsroom's theme threw an error while pages were made. */
  'theme-fault': { readonly place: string; readonly message: string };
  /** It came, went or was mended while the command started. */
  'theme-changed': NoDetails;
  /** A content file was edited or taken away between the moment it was found and the moment it was rendered. */
  'source-changed': { readonly path: string };
  /** Where the system lets programs put what is theirs for a while. */
  'no-temporary-folder': { readonly path: string };
  'disk-full': { readonly path: string };
  'not-permitted': { readonly path: string };
  'read-only': { readonly path: string };
  'not-a-folder': { readonly path: string };
  'worker-lost': { readonly how: string };
  'port-in-use': { readonly port: number };
  system: { readonly message: string };
  unexpected: { readonly message: string };
}

export type Failure = {
  readonly [K in keyof Failures]: { readonly kind: K; readonly details: Failures[K] };
}[keyof Failures];

/** Error codes of the operating system → kind. */
const kindByCode = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOENT: 'source-changed',
} as const satisfies Record<string, keyof Failures>;

/** An error that crossed from a worker has kept its name and message, not its code and path: they are read from it. */
export function classifyFailure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof NoFreePort) return { kind: 'port-in-use', details: { port: error.port } };
  if (error instanceof WorkerLost) return { kind: 'worker-lost', details: { how: error.how } };
  if (name === 'SourceChanged') return { kind: 'source-changed', details: { path: changedPathIn(message) } };
  if (name === 'ThemeChanged') return { kind: 'theme-changed', details: {} };
  const inCode = findCodeFault(error);
  if (inCode?.isInTheme) {
    const { place, message } = inCode;
    return { kind: 'theme-fault', details: { place, message } };
  }
  const code = /^(E[A-Z]{2,}):/.exec(message)?.[1];
  if (code === undefined) return { kind: 'unexpected', details: { message } };
  const path = pathIn(message);
  if (code === 'ENOENT' && /, mkdtemp '/.test(message))
    return { kind: 'no-temporary-folder', details: { path: dirname(path) } };
  // `ENOSPC` of the watcher counts watches, not bytes.
  if (/file watchers/.test(message)) return { kind: 'system', details: { message } };
  if (!Object.hasOwn(kindByCode, code)) return { kind: 'system', details: { message } };
  return { kind: kindByCode[code as keyof typeof kindByCode], details: { path } };
}

/** Node ends such a message with the path, and a rename's with the two: `EACCES: permission denied, open '/a/b'`. */
function pathIn(message: string): string {
  return /'([^']*)'$/.exec(message)?.[1] ?? '';
}

/** `articles/2024/09/x.md changed while …` */
function changedPathIn(message: string): string {
  return message.replace(/ changed while .*$/, '');
}
