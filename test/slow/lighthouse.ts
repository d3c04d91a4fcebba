// Addresses of a served site → Lighthouse's scores of each, as a phone on a slow line loads it.
import type { Flags, Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findFreePort } from '../../src/serve/free-port.ts';
import { browserArguments, findBrowser } from '../browser/launch-browser.ts';
import { satisfyingLoads } from './thoroughness.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

export interface Audit {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** `category/audit: title`, of those that cost points in the last run. */
  readonly faults: readonly string[];
}

const mostLoads = 3;

/** Simulated throttling: it depends least on what else the machine does. */
const flags: Flags = {
  formFactor: 'mobile',
  throttlingMethod: 'simulate',
  onlyCategories: [...categories],
  output: 'json',
  logLevel: 'error',
};

/**
 * One browser, one load after the other: of each address `satisfyingLoads` where all of them satisfy, else three, of
 * which the middle scores count. Two of three decide what is in the middle: a third would change nothing then.
 */
export async function auditPages(
  addresses: readonly string[],
  satisfies: (audit: Audit) => boolean,
): Promise<readonly Audit[]> {
  const port = await findFreePort(0);
  const browser = await chromium.launch({
    ...(await findBrowser(process.env)),
    headless: true,
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  try {
    const audits: Audit[] = [];
    for (const address of addresses) {
      const results: Result[] = [];
      const isDecided = () =>
        results.length === satisfyingLoads && results.every((result) => satisfies(summarize([result])));
      while (results.length < mostLoads && !isDecided()) results.push(await loadOnce(address, port));
      audits.push(summarize(results));
    }
    return audits;
  } finally {
    await browser.close();
  }
}

async function loadOnce(address: string, port: number): Promise<Result> {
  const result = await lighthouse(address, { ...flags, port });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  const { runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  return result.lhr;
}

function summarize(results: readonly Result[]): Audit {
  const scores = categories.map((category): [Category, number] => [
    category,
    median(results.map((result) => Math.round((result.categories[category]?.score ?? 0) * 100))),
  ]);
  return {
    scores: Object.fromEntries(scores) as Record<Category, number>,
    faults: categories.flatMap((category) => faultsOf(results.at(-1), category)),
  };
}

function faultsOf(result: Result | undefined, category: Category): string[] {
  return (result?.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${category}/${id}: ${result?.audits[id]?.title}`);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
