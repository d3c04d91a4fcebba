// The first items of a sequence that may be long, or costly to go on with.

/** At most `count`; the sequence is not drawn on for more. */
export function take<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  if (count === 0) return taken;
  for (const item of items) if (taken.push(item) === count) break;
  return taken;
}
