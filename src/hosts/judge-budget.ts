// The size of a site and its host → how much of what the host takes is used up, and what to turn where it is too much.
import type { Host } from '../archive/redirect.ts';
import { hostLimits, type Measure, measures } from './host-limits.ts';

/** Files, and their bytes. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** What a setting of site.yaml would take out of a site. */
const savings = ['photos', 'author-feeds', 'topic-feeds', 'redirect-pages'] as const;
export type Saving = (typeof savings)[number];

/** What is dear to find out is asked for only where it matters. */
export interface SiteSize extends Amount {
  /** Bytes of the largest file. */
  readonly largest: number;
  /** The path of that file. */
  readonly findLargest: () => string;
  /** The folder that holds most files itself, and how many. */
  readonly findFullestFolder: () => { readonly path: string; readonly files: number };
  readonly findSavings: () => Readonly<Record<Saving, Amount>>;
}

export interface MeasuredUse {
  readonly measure: Measure;
  readonly used: number;
  readonly limit: number;
  /** The limit of a paid plan, where that is another. */
  readonly paidLimit?: number;
  readonly level: BudgetLevel;
  /** The largest file, the fullest folder: where somebody should know. */
  readonly path?: string;
}

/** `near` a limit, or `over` one: that of the plan without cost. */
export type BudgetLevel = 'within' | 'near' | 'over';

export interface Budget {
  readonly host: Host;
  /** None where the host limits nothing that a site comes near. */
  readonly uses: readonly MeasuredUse[];
  /** That of the use which is fullest. */
  readonly level: BudgetLevel;
  /** Settings that save something, those that save most first; none while the site is well within. */
  readonly advice: readonly (Amount & { readonly saving: Saving })[];
  /** Nothing that could be turned makes the site fit, and no plan takes it: it needs another host. */
  readonly isHopeless: boolean;
}

/** From here on (of 1) somebody should know. */
const nearFrom = 0.9;

/** `undefined` where no host is named. */
export function judgeBudget(host: Host, site: SiteSize): Budget | undefined {
  if (host === 'none') return undefined;
  const uses = measures.flatMap((measure) => use(host, measure, site));
  const level = levelOf(Math.max(0, ...uses.map(({ used, limit }) => used / limit)));
  if (level === 'within') return { host, uses, level, advice: [], isHopeless: false };
  const saved = site.findSavings();
  const advice = savings
    .map((saving) => ({ saving, ...saved[saving] }))
    .filter(({ files }) => files > 0)
    .sort((a, b) => b.files - a.files || b.bytes - a.bytes);
  return { host, uses, level, advice, isHopeless: uses.some((each) => isHopeless(each, advice)) };
}

function use(host: Host, measure: Measure, site: SiteSize): MeasuredUse[] {
  const { size, paidSize } = hostLimits[host];
  const limit = size[measure];
  if (limit === undefined) return [];
  const paidLimit = paidSize?.[measure];
  const { used, findPath } = usedOf(measure, limit, site);
  const level = levelOf(used / limit);
  const path = level === 'within' ? undefined : findPath?.();
  return [
    {
      ...{ measure, used, limit, level },
      ...(paidLimit === undefined ? {} : { paidLimit }),
      ...(path === undefined ? {} : { path }),
    },
  ];
}

/** Of the share that is used up. */
function levelOf(share: number): BudgetLevel {
  return share > 1 ? 'over' : share >= nearFrom ? 'near' : 'within';
}

interface Used {
  readonly used: number;
  readonly findPath?: () => string;
}

function usedOf(measure: Measure, limit: number, site: SiteSize): Used {
  if (measure === 'largest') return { used: site.largest, findPath: site.findLargest };
  if (measure !== 'folder') return { used: site[measure] };
  // A site of few files has no folder of many.
  if (site.files < limit * nearFrom) return { used: 0 };
  const { path, files } = site.findFullestFolder();
  return { used: files, findPath: () => path };
}

/** Of the largest file and the fullest folder it is not known which setting changes them. */
function isHopeless({ measure, used, limit, paidLimit }: MeasuredUse, advice: readonly Amount[]): boolean {
  if (measure !== 'files' && measure !== 'bytes') return false;
  const saved = advice.reduce((sum, amount) => sum + amount[measure], 0);
  return used - saved > (paidLimit ?? limit);
}
