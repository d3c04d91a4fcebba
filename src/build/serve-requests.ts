// The worker's side of a pool: answers each request that the parent process sends, until the parent goes.
import type { Reply } from './worker-pool.ts';

export function serveRequests<Request, Response>(answer: (request: Request) => Promise<Response>): void {
  process.on('message', async (request) => {
    const reply = await replyTo(answer, request as Request);
    process.send?.(reply, undefined, undefined, endWithoutAsker);
  });
  process.on('disconnect', () => process.exit());
}

/** Killed while this process was at work, nobody waits for the answer: no error of the program. */
function endWithoutAsker(error: Error | null): void {
  if (error !== null) process.exit();
}

export async function replyTo<Request, Response>(
  answer: (request: Request) => Promise<Response>,
  request: Request,
): Promise<Reply<Response>> {
  try {
    return { ok: true, response: await answer(request) };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, name, message, stack: stack ?? message };
  }
}
