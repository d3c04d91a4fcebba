import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import {
  type build,
  buildWell,
  childrenOf,
  hashesOf,
  leftBeside,
  messagesOf,
  type Place,
  type RunningBuild,
  startBuild,
} from './build-process.ts';
import { changeState, states } from './changing-content.ts';
import { kills } from './thoroughness.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Every other kill waits for a moment that is short and matters; the rest come at any time. */
type Moment = 'any time' | 'while pages are staged' | 'while the site is installed';

const moments: readonly Moment[] = [
  'any time',
  'while the site is installed',
  'any time',
  'while pages are staged',
];

let shop: Workshop;

beforeAll(async () => {
  shop = await openWorkshop();
  return shop.close;
}, 300_000);

describe('a build that is killed', () => {
  it(`leaves the old site or an open journal, ${kills} times, and the next build ends as a clean one`, async () => {
    const site = prepareSite();
    let old = await site.reach(0);
    const left = { 'the old site': 0, 'an open journal': 0, 'the new site': 0 };
    for (let round = 1; round <= kills; round += 1) {
      const state = round % states.length;
      changeState(site.place.content, state);
      const moment = moments[round % moments.length] ?? 'any time';
      const killed = await killAt(moment, site);
      left[judge(site.place, old, site.clean[state], `round ${round}, ${moment}`)] += 1;
      old = killed ? await site.reach(state) : hashesOf(site.place.out);
    }
    console.log(left);
    // Else the kills missed what they were meant for.
    expect(left['the old site']).toBeGreaterThan(kills / 4);
    expect(left['an open journal']).toBeGreaterThan(0);
  });

  it('is not taken for a success when only its workers are killed, and the old site stands', async () => {
    const site = prepareSite();
    const old = await site.reach(0);
    for (let round = 0; round < 5; round += 1) {
      changeState(site.place.content, 1);
      const ended = await killWorkers(site.start());
      expect(ended.code, ended.errors).toBe(1);
      expect(messagesOf(ended)).toHaveLength(1);
      expect(hashesOf(site.place.out)).toEqual(old);
      expect(leftBeside(site.place)).toEqual([]);
    }
    await site.reach(1);
  });
});

interface Site {
  readonly place: Place;
  /** State → the bytes of a clean build of it. */
  readonly clean: Workshop['clean'];
  start(): RunningBuild;
  /** Builds `state` to its end, and says what stands then. */
  reach(state: number): Promise<Record<string, string>>;
}

function prepareSite(): Site {
  const { generator, clean } = shop;
  const place = shop.place(makeTemporaryFolder(), 0);
  const reach = async (state: number) => {
    changeState(place.content, state);
    await buildWell(place, { generator });
    expect(hashesOf(place.out)).toEqual(clean[state]);
    expect(leftBeside(place)).toEqual([]);
    return hashesOf(place.out);
  };
  return { place, clean, start: () => startBuild(place, { generator }), reach };
}

/** `false` where the build was done before. */
async function killAt(moment: Moment, { place, start }: Site): Promise<boolean> {
  const running = start();
  let over = false;
  const ended = running.ended.finally(() => {
    over = true;
  });
  const is = (path: string) => () => over || existsSync(`${place.out}.${path}`);
  if (moment === 'while pages are staged') await until(is('staging'));
  if (moment === 'while the site is installed') await until(is('journal'));
  else await sleep(Math.random() * (moment === 'any time' ? 2_000 : 200));
  running.killAll();
  const { code, signal, errors } = await ended;
  expect([code, signal], errors).toEqual(signal === null ? [0, null] : [null, 'SIGKILL']);
  return signal !== null;
}

/** Asks as often as it can: the moment is over in milliseconds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

function judge(
  { out }: Place,
  old: Record<string, string>,
  next: Record<string, string> | undefined,
  when: string,
): 'the old site' | 'an open journal' | 'the new site' {
  if (existsSync(`${out}.journal`)) return 'an open journal';
  const standing = hashesOf(out);
  if (JSON.stringify(standing) === JSON.stringify(next)) return 'the new site';
  expect(standing, when).toEqual(old);
  return 'the old site';
}

async function killWorkers({ child, ended }: RunningBuild): Promise<Awaited<ReturnType<typeof build>>> {
  let over = false;
  const finished = ended.finally(() => {
    over = true;
  });
  const workers = () => childrenOf(child.pid ?? 0, 'worker.js');
  await until(() => over || workers().length > 0);
  await sleep(Math.random() * 500);
  // One that is lost before it is given work is started again.
  while (!over) {
    for (const pid of workers()) killIfThere(pid);
    await sleep(20);
  }
  return await finished;
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
