// Tasks that are drawn only as fast as they are done: a sequence → nothing left of it.

/** What several drains share: when one of them fails, none draws any more. */
export type Stop = AbortController;

/**
 * Does at most `width` tasks at a time. A failure is told only when nothing is at work any more; where `stop` was
 * aborted by another, tasks are left undone without a word.
 */
export async function drain<T>(
  tasks: Iterator<T, void>,
  width: number,
  stop: Stop,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const drawOn = async (): Promise<void> => {
    for (let next = tasks.next(); !next.done && !stop.signal.aborted; next = tasks.next()) {
      await work(next.value);
    }
  };
  const drawUntilFailure = (): Promise<void> =>
    drawOn().catch((error) => {
      stop.abort();
      throw error;
    });
  await settleAll(Array.from({ length: width }, drawUntilFailure));
}

/** As `Promise.all`, but a failure is told only when all have ended. */
export async function settleAll<T extends readonly Promise<unknown>[]>(running: T) {
  await Promise.allSettled(running);
  return await Promise.all(running);
}
