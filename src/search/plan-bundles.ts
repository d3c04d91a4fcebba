// The archive → the bundles of its search index, each told to be unchanged without looking at its articles.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { addressMonthOf, addressMonthsOf } from '../archive/month.ts';
import { digestNamed } from '../archive/month-digest.ts';
import { monthOf } from '../dates/moment.ts';
import { digestData } from '../digest-data.ts';
import { type Bundle, bundleLimit, partition } from './partition.ts';
import { type SearchEntry, searchEntryOf } from './record.ts';

export interface PlannedBundle {
  readonly bundle: Bundle;
  /** Over all that its entries are made from, and perhaps more: where it is equal, so are they. */
  readonly inputs: Digest;
  /** In the archive's order. */
  readonly entries: () => SearchEntry[];
}

/** Newest first; every article in exactly one. */
export function planBundles(archive: Archive, limit: number = bundleLimit): PlannedBundle[] {
  const { language, typographer } = archive.site;
  const days = archive.months.flatMap(({ summary }) =>
    summary.days.map(({ period, count }) => ({ date: period, count })),
  );
  return partition(days, limit).map((bundle) => {
    const months = monthsOf(archive, bundle);
    const digests = months.map((month) => digestNamed(archive, month));
    return {
      bundle,
      inputs: digestData({
        bundle,
        digests,
        language,
        typographer,
        hiddenLinks: hiddenLinksOf(archive, months),
      }),
      entries: () =>
        months
          .flatMap((month) => month.articles())
          .filter(({ localDate }) => bundle.from <= localDate && localDate <= bundle.to)
          .slice(bundle.offset, bundle.offset + bundle.count)
          .map((article) => searchEntryOf(article, archive)),
    };
  });
}

/** By the months in addresses, which are known where the stories are not. */
function hiddenLinksOf({ hiddenLinks }: Archive, months: Archive['months']) {
  const addressed = new Set(months.flatMap(addressMonthsOf));
  return [...hiddenLinks].filter(([permalink]) => addressed.has(addressMonthOf({ permalink })));
}

function monthsOf({ months }: Archive, { from, to }: Bundle): Archive['months'] {
  return months.filter(({ month }) => monthOf(from) <= month && month <= monthOf(to));
}
