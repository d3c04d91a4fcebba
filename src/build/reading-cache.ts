// Readings of article files, kept from build to build: a text file a folder, trusted only as it was written.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptReading, KeptReadings, ReadingStore } from '../content/kept-readings.ts';
import { digestText } from '../pages/fingerprint.ts';
import { writeCacheFile } from './write-cache-file.ts';

const format = 'news-archive-readings 1';

/**
 * `key` names all that a reading depends on beside the file: the code that parses and the site's zone. Files of
 * another key, cut off or altered, are passed over.
 */
export class ReadingCache implements ReadingStore {
  readonly #dir: string;
  readonly #key: string;
  /** Cache file → what it holds, so that one that would not change is not written. */
  readonly #rows = new Map<string, readonly KeptReading[]>();

  readonly #damaged: string[] = [];

  constructor(dir: string, key: string) {
    this.#dir = dir;
    this.#key = key;
  }

  /** Names of the files that `read` found cut off, altered or of another version; those of another key are not. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  read(): KeptReadings {
    const kept = new Map<string, KeptReading>();
    for (const name of this.#names()) {
      const rows = this.#parse(name, readText(join(this.#dir, name)));
      for (const row of rows) kept.set(row.reading.path, row);
    }
    return kept;
  }

  /** Files of folders that hold no article any more are removed. */
  write(kept: KeptReadings): void {
    const folders = new Map<string, KeptReading[]>();
    for (const row of kept.values()) {
      const name = fileNameOf(row.reading.path);
      const rows = folders.get(name);
      if (rows) rows.push(row);
      else folders.set(name, [row]);
    }
    for (const [name, rows] of folders) {
      const known = this.#rows.get(name);
      if (known?.length === rows.length && rows.every((row, index) => row === known[index])) continue;
      const body = JSON.stringify(rows);
      writeCacheFile(join(this.#dir, name), `${format} ${this.#key} ${digestText(body)}\n${body}`);
    }
    for (const name of this.#names())
      if (!folders.has(name)) rmSync(join(this.#dir, name), { recursive: true, force: true });
  }

  #names(): string[] {
    try {
      return readdirSync(this.#dir).filter((name) => name.endsWith('.txt'));
    } catch {
      return [];
    }
  }

  #parse(name: string, text: string): readonly KeptReading[] {
    const headEnd = text.indexOf('\n');
    const body = text.slice(headEnd + 1);
    const digest = digestText(body);
    const head = text.slice(0, Math.max(0, headEnd));
    if (!head.startsWith(`${format} `) || !head.endsWith(` ${digest}`)) this.#damaged.push(name);
    if (head !== `${format} ${this.#key} ${digest}`) return [];
    const rows = JSON.parse(body) as KeptReading[];
    this.#rows.set(name, rows);
    return rows;
  }
}

/** `articles/2024/09/a.md` → `articles-2024-09.txt`. */
function fileNameOf(path: string): string {
  return `${path.slice(0, path.lastIndexOf('/')).replaceAll('/', '-')}.txt`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
