import { expect, it } from 'vitest';
import { IndexOnDemand } from '../../../src/serve/index-on-demand.ts';

it('is made when it is asked for, once for all who wait, and not again while the pages stay', async () => {
  let made = 0;
  const index = new IndexOnDemand(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    made += 1;
    return true;
  });
  expect(made).toBe(0);
  const waiting = [index.current(), index.current()];
  await waiting[1];
  expect(made).toBe(1);
  await waiting[0];
  await index.current();
  expect(made).toBe(1);
  index.outdate();
  expect(made).toBe(1);
  await index.current();
  expect(made).toBe(2);
});

it('is made again where the pages changed while it was made, or where it had to give way', async () => {
  const outcomes = [false, true, true];
  let made = 0;
  const index: IndexOnDemand = new IndexOnDemand(async () => {
    made += 1;
    if (made === 2) index.outdate();
    return outcomes[made - 1] ?? true;
  });
  await index.current();
  expect(made).toBe(3);
});
