import { expect, it } from 'vitest';
import { ChangeQueue } from '../../../src/serve/change-queue.ts';

it('hands on a burst of changes as one, sorted, each path once', async () => {
  const calls: (readonly string[])[] = [];
  const queue = new ChangeQueue(async (paths) => {
    calls.push(paths);
  });
  for (const path of ['b', 'a', 'b']) queue.add(path);
  await queue.idle();
  expect(calls).toEqual([['a', 'b']]);
});

it('hands on what arrives during a call after it, and never calls twice at once', async () => {
  const calls: (readonly string[])[] = [];
  let running = 0;
  const queue = new ChangeQueue(async (paths) => {
    running += 1;
    expect(running).toBe(1);
    calls.push(paths);
    if (paths.includes('first')) queue.add('second');
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (paths.includes('first')) queue.add('third');
    running -= 1;
  });
  queue.add('first');
  await queue.idle();
  expect(calls).toEqual([['first'], ['second', 'third']]);
});

it('forgets what is pending when it is closed, and waits for the call that runs', async () => {
  const calls: (readonly string[])[] = [];
  let done = false;
  const queue = new ChangeQueue(async (paths) => {
    calls.push(paths);
    queue.add('pending');
    await new Promise((resolve) => setTimeout(resolve, 40));
    done = true;
  });
  queue.add('first');
  await new Promise((resolve) => setTimeout(resolve, 30));
  await queue.close();
  queue.add('late');
  await queue.idle();
  expect(done).toBe(true);
  expect(calls).toEqual([['first']]);
});
