// Old addresses that lead on: redirects → a page at each, and the file that tells the host of them.
import type { Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Redirect } from '../archive/redirect.ts';
import { formatRule } from '../redirects/host.ts';
import { hostRulesAddress } from './addresses.ts';
import type { PageOf } from './page.ts';

export function* planRedirects(
  { site }: Archive,
  redirects: readonly Redirect[],
): Generator<PageOf<'redirect'>> {
  const { name: siteName, language, baseUrl, basePath } = site;
  for (const { from, to } of redirects) {
    const permalink = from as string as Permalink;
    yield { kind: 'redirect', props: { permalink, to, siteName, language, baseUrl, basePath } };
  }
}

/** None where the site's host reads no such file, or there is nothing to tell. */
export function planHostRules({ site, redirects }: Archive): PageOf<'host-rules'>[] {
  const lines = redirects.rules.flatMap((rule) => formatRule(site.host, rule, site));
  return lines.length === 0 ? [] : [{ kind: 'host-rules', props: { permalink: hostRulesAddress, lines } }];
}
