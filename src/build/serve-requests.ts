// The worker's side of a pool: answers each request that the parent process sends, until the parent goes.
import type { Reply } from './worker-pool.ts';

export function serveRequests<Request, Response>(answer: (request: Request) => Promise<Response>): void {
  process.on('message', async (request) => {
    process.send?.(await replyTo(answer, request as Request));
  });
  process.on('disconnect', () => process.exit());
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
