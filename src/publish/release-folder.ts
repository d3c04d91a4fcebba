// A folder that releases are published to: what lies where in it, which releases there are, and which one is shown.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolders } from '../build/make-folders.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { compareText } from '../problem.ts';
import { refuse } from './faults.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';

/**
 * - `current`: a symbolic link to the release that is shown; the web server's root;
 * - `releases/<id>/`: the files of a site, and nothing else;
 * - `manifests/<id>.txt`: what they are. Without it a release is not whole; as `<id>.next` it waits to be shown.
 *
 * An id begins with a number that grows: later releases sort after earlier ones.
 */
export class ReleaseFolder {
  readonly dir: string;
  /** As it was given. */
  readonly name: string;

  constructor(dir: string, name: string) {
    this.dir = dir;
    this.name = name;
  }

  /** One command at a time. */
  get lockPath(): string {
    return this.#path(lockName);
  }

  /**
   * Refuses what is no folder (`target-not-a-folder`), one that holds what others put there (`target-foreign`), and one
   * that lost the file by which it is known (`target-unsigned`).
   */
  check(): void {
    // A link that leads nowhere is there, and no folder can be made in its place.
    const isThere = lstatSync(this.dir, { throwIfNoEntry: false }) !== undefined;
    if (isThere && statSync(this.dir, { throwIfNoEntry: false })?.isDirectory() !== true)
      refuse('target-not-a-folder', { target: this.name });
    const link = lstatSync(this.#path('current'), { throwIfNoEntry: false });
    const isTarget = this.#isNew || existsSync(this.#path(signName));
    if (!isTarget && this.#hasReleases)
      refuse('target-unsigned', { target: this.name, file: signName, sign: sign.trim() });
    if (!isTarget || (link !== undefined && !link.isSymbolicLink()))
      refuse('target-foreign', { target: this.name });
  }

  /** To empty such a folder would take the site away from its readers. */
  get #hasReleases(): boolean {
    return /^releases\/\d{6,}-/.test(this.#shown ?? '') && existsSync(this.#path('manifests'));
  }

  /** What the link leads to. */
  get #shown(): string | undefined {
    const link = this.#path('current');
    return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : undefined;
  }

  /** For the holder of the lock, as everything below: makes a target of an empty folder. */
  open(): void {
    if (this.#isNew) writeFileSafely(this.#path(signName), sign);
    for (const folder of ['releases', 'manifests']) makeFolders(this.#path(folder));
  }

  releasePath(id: string): string {
    return this.#path(`releases/${id}`);
  }

  /** The release that is shown; `undefined` where none is. */
  get current(): string | undefined {
    const link = this.#path('current');
    return lstatSync(link, { throwIfNoEntry: false }) && basename(readlinkSync(link));
  }

  /** Ids of those that have a manifest, earliest first. */
  get releases(): string[] {
    const folder = this.#path('releases');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((id) => existsSync(this.#manifestPath(id)))
      .sort(compareText);
  }

  /** `undefined` where it is not there or damaged. */
  manifestOf(id: string): Manifest | undefined {
    const reading = readManifest(this.#manifestPath(id));
    return reading.kind === 'read' ? reading.manifest : undefined;
  }

  /** `000042-20241001T000000Z`: the number makes the order, the time is for people. `now` in milliseconds. */
  nextId(now: number): string {
    const names = readdirSync(this.#path('releases')).filter(isOurs);
    const next = Math.max(0, ...names.map((id) => Number.parseInt(id, 10))) + 1;
    return `${String(next).padStart(6, '0')}-${new Date(now).toISOString().replace(/\.\d+|[-:]/g, '')}`;
  }

  /** Absolute: where a release is put together. It has no place among the others until `finish`. */
  begin(id: string): string {
    const path = `${this.releasePath(id)}${beginning}`;
    mkdirSync(path);
    return path;
  }

  finish(id: string, manifest: Manifest): void {
    writeManifest(this.#path(`manifests/${id}${waiting}`), manifest);
    renameSync(`${this.releasePath(id)}${beginning}`, this.releasePath(id));
  }

  /** Takes away what was begun and never shown. */
  abandon(id: string): void {
    rmSync(this.#path(`manifests/${id}${waiting}`), { force: true });
    for (const path of [`${this.releasePath(id)}${beginning}`, this.releasePath(id)])
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }

  /** From one instant to the next readers get another release: a link is made aside and renamed over the old one. */
  show(id: string): void {
    const aside = this.#path(`current${beginning}`);
    rmSync(aside, { force: true });
    symlinkSync(`releases/${id}`, aside);
    renameSync(aside, this.#path('current'));
    this.#confirm(id);
  }

  rewriteManifest(id: string, manifest: Manifest): void {
    writeManifest(this.#manifestPath(id), manifest);
  }

  /** Its manifest first: what is left of it when this is cut short is no release. */
  remove(id: string): void {
    rmSync(this.#manifestPath(id), { force: true });
    rmSync(this.releasePath(id), { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * Clears away what a command left that was killed. What is shown stays, whatever is known of it, and so does what
   * somebody else put there under a name of their own.
   */
  tidy(): void {
    const { current } = this;
    if (current !== undefined) this.#confirm(current);
    rmSync(this.#path(`current${beginning}`), { force: true });
    const whole = new Set(this.releases);
    for (const name of readdirSync(this.#path('releases')).filter(isOurs)) {
      if (!whole.has(name) && name !== current) this.remove(name);
    }
    const known = new Set([...whole].map((id) => basename(this.#manifestPath(id))));
    for (const name of readdirSync(this.#path('manifests')).filter(isOurs)) {
      if (!known.has(name)) rmSync(this.#path(`manifests/${name}`), { recursive: true, force: true });
    }
  }

  /** A release that was shown is one of those that can be gone back to. */
  #confirm(id: string): void {
    const next = this.#path(`manifests/${id}${waiting}`);
    if (existsSync(next)) renameSync(next, this.#manifestPath(id));
  }

  get #isNew(): boolean {
    return !existsSync(this.dir) || readdirSync(this.dir).every((name) => name.startsWith(lockName));
  }

  #manifestPath(id: string): string {
    return this.#path(`manifests/${id}.txt`);
  }

  #path(name: string): string {
    return join(this.dir, name);
  }
}

/** Names of releases, of what is to become one, and of their manifests. */
function isOurs(name: string): boolean {
  return /^\d{6,}-\d{8}T\d{6}Z(?:\.|$)/.test(name);
}

/** The file by which a folder is known to be ours. */
const signName = 'target.json';
const sign = `${JSON.stringify({ format: 'news-archive-releases 1' })}\n`;
const lockName = 'publish.lock';
const beginning = '.new';
const waiting = '.next';
