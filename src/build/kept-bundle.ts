// What is made from code by bundling it → kept in a file with a record of that code, and made again when it changed.
import { rmSync, statSync } from 'node:fs';
import { type InputRecord, isAsRecorded, recordInputs } from './bundle-inputs.ts';
import { readKept as readKeptFile, writeKept } from './kept-file.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** `inputs` are paths from the generator's folder: all that `value` was made from. */
export interface Made<Value> {
  readonly value: Value;
  readonly inputs: Iterable<string>;
}

interface Kept<Value> {
  readonly inputs: InputRecord;
  readonly value: Value;
}

const form = 'made-from-code-3';

/** `Value` must pass through JSON unchanged. A file that cannot be trusted or written costs time, and nothing else. */
export async function keepMade<Value>(path: string, make: () => Promise<Made<Value>>): Promise<Value> {
  const kept = readKept<Value>(path);
  if (kept !== undefined) return kept;
  const since = momentBeside(path);
  const { value, inputs } = await make();
  keep(path, value, inputs, since);
  return value;
}

/** `undefined` where nothing is kept, or not to the byte as it was written, or from other code. */
export function readKept<Value>(path: string): Value | undefined {
  const file = readKeptFile({ path, form });
  if (file.kind !== 'read') return undefined;
  const kept = JSON.parse(file.body.toString()) as Kept<Value>;
  return isAsRecorded(kept.inputs) ? kept.value : undefined;
}

/** `since` is what `momentBeside` said before `value` was begun. Returns whether it is kept. */
export function keep<Value>(
  path: string,
  value: Value,
  inputs: Iterable<string>,
  since: number | undefined,
): boolean {
  const record = since === undefined ? undefined : recordInputs(inputs, since);
  if (record === undefined) return false;
  try {
    writeKept({ path, form }, [Buffer.from(JSON.stringify({ inputs: record, value } satisfies Kept<Value>))]);
    return true;
  } catch {
    return false;
  }
}

/** Now, as the file system tells the times of changes; `undefined` where nothing can be written. */
export function momentBeside(path: string): number | undefined {
  const probe = `${path}.${process.pid}.moment`;
  try {
    writeCacheFile(probe, '');
    const { ctimeMs } = statSync(probe);
    rmSync(probe);
    return ctimeMs;
  } catch {
    return undefined;
  }
}
