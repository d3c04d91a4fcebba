// Files of the index that did not come, by why.

/** `offline`: no answer at all; `missing`: the server has no such file, as after a new edition went online. */
export class LoadFailure extends Error {
  readonly reason: 'offline' | 'missing';

  constructor(reason: 'offline' | 'missing') {
    super(`search index: ${reason}`);
    this.reason = reason;
  }
}

/** `fresh` asks the server whether a kept copy is still the newest. */
export async function load(address: string, freshness: 'kept' | 'fresh' = 'kept'): Promise<Response> {
  const cache = freshness === 'fresh' ? 'no-cache' : 'default';
  const response = await fetch(address, { cache }).catch(() => {
    throw new LoadFailure('offline');
  });
  if (!response.ok) throw new LoadFailure('missing');
  return response;
}
