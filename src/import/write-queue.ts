// Articles that were made and their rows of the ledger → files, several at a time, each before its row.
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ImportLedger, LedgerRow } from './import-ledger.ts';

/** A disk is asked to keep so many files at once: waiting for each by itself is most of the time of a large import. */
const atOnce = 32;

interface Made {
  readonly row: LedgerRow;
  readonly text: string;
}

/** No two files of a queue have one path. What is waiting is written by `flush`. */
export class WriteQueue {
  readonly #contentDir: string;
  readonly #ledger: ImportLedger;
  #waiting: Made[] = [];

  constructor(contentDir: string, ledger: ImportLedger) {
    this.#contentDir = contentDir;
    this.#ledger = ledger;
  }

  async add(row: LedgerRow, text: string): Promise<void> {
    this.#waiting.push({ row, text });
    if (this.#waiting.length >= atOnce) await this.flush();
  }

  async flush(): Promise<void> {
    const made = this.#waiting;
    this.#waiting = [];
    await Promise.all(made.map(({ row, text }) => writeWhole(join(this.#contentDir, row.path), text)));
    for (const { row } of made) this.#ledger.add(row);
  }
}

/** Whole or not at all. What a kill leaves beside it is hidden, and the next run writes over it. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
