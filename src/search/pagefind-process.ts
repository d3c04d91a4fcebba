// Pagefind's own process, which its library starts at the first index: one for many bundles, and none where nobody needs it.
import { close } from 'pagefind';

/** In milliseconds: a worker that renders a batch of pages comes back to bundles sooner. */
const idleTime = 10_000;

let atWork = 0;
let ending: NodeJS.Timeout | undefined;

/**
 * To start a process for every bundle took a tenth of a large index's time. It ends when it was idle for a moment, so
 * that a preview does not hold it, and after a failure, which it may be the cause of.
 */
export async function withPagefind<T>(work: () => Promise<T>): Promise<T> {
  clearTimeout(ending);
  atWork += 1;
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  } finally {
    atWork -= 1;
    if (atWork === 0) ending = setTimeout(close, idleTime).unref();
  }
}
