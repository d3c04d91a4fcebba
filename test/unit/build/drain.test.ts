import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/build/drain.ts';

function* numbers(count: number, drawn: number[] = []): Generator<number, void> {
  for (let number = 1; number <= count; number += 1) {
    drawn.push(number);
    yield number;
  }
}

const later = () => new Promise<void>((done) => setTimeout(done, 1));

describe('tasks that are drained', () => {
  it('are all done, and no more of them drawn than are at work', async () => {
    const drawn: number[] = [];
    const done: number[] = [];
    await drain(numbers(20, drawn), 3, new AbortController(), async (task) => {
      expect(drawn.length - done.length).toBeLessThanOrEqual(3);
      await later();
      done.push(task);
    });
    expect(done.sort((a, b) => a - b)).toEqual([...numbers(20)]);
  });

  it('fail with the first failure, once nothing is at work any more', async () => {
    let atWork = 0;
    const done: number[] = [];
    const running = drain(numbers(20), 2, new AbortController(), async (task) => {
      atWork += 1;
      await later();
      atWork -= 1;
      if (task === 3) throw new Error('the third');
      done.push(task);
    });
    await expect(running).rejects.toThrow('the third');
    expect(atWork).toBe(0);
    expect(done.length).toBeLessThan(6);
  });

  it('are left alone when others that share the stop have failed', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const running = drain(numbers(1000), 2, stop, async (task) => {
      await later();
      done.push(task);
    });
    const failing = drain(numbers(1), 1, stop, async () => {
      throw new Error('elsewhere');
    });
    await expect(failing).rejects.toThrow('elsewhere');
    await running;
    expect(done.length).toBeLessThan(10);
  });
});
