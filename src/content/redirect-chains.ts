// Redirects that lead to one another → each to the page that it leads to in the end.
import type { RedirectTarget } from '../archive/redirect.ts';
import { problem } from '../problem.ts';
import { twinKey } from '../redirects/old-address.ts';
import { pathOfTarget, restOfTarget } from '../redirects/target.ts';
import { findNearAddress } from './near-address.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { RedirectReport, WrittenRedirect } from './written-redirect.ts';

/** Each leads where its last step leads; the others are told of, and left out. */
export function flattenChains(
  all: readonly WrittenRedirect[],
  addresses: SiteAddresses,
  report: RedirectReport,
): WrittenRedirect[] {
  const rows = all.some(({ writtenAt }) => writtenAt.kind === 'row');
  const steps = new Map(rows ? all.filter(({ isPrefix }) => !isPrefix).map((each) => [each.key, each]) : []);
  return all.flatMap((redirect): WrittenRedirect | [] => {
    if (redirect.isHidden) return [];
    if (redirect.writtenAt.kind !== 'row') return redirect;
    const to = findEnd(redirect, steps, addresses, report);
    return to === undefined ? [] : { ...redirect, to };
  });
}

function findEnd(
  redirect: WrittenRedirect,
  steps: ReadonlyMap<string, WrittenRedirect>,
  addresses: SiteAddresses,
  report: RedirectReport,
): RedirectTarget | undefined {
  const way: string[] = [redirect.from];
  let { to } = redirect;
  let isHidden = false;
  for (;;) {
    const path = pathOfTarget(to);
    if (path === undefined) return to;
    const step = steps.get(twinKey(`${path}${queryOf(to)}`));
    if (step === undefined) break;
    way.push(step.from);
    if (way.indexOf(step.from) < way.length - 1) {
      report.add(redirect, 'to', (file, at) => problem('error', 'redirect/loop', file, at, { way }));
      return undefined;
    }
    isHidden = step.isHidden ?? false;
    to = (restOfTarget(step.to) === '' ? `${step.to}${fragmentOf(to)}` : step.to) as RedirectTarget;
  }
  const path = pathOfTarget(to) ?? '';
  const state = isHidden ? 'hidden' : addresses.find(path);
  if (state === 'there') return to;
  const nearest = addresses.findMoved(path) ?? findNearAddress(path, addresses) ?? addresses.findMeant(path);
  report.add(redirect, 'to', (file, at) =>
    state === 'hidden'
      ? problem('notice', 'redirect/target-hidden', file, at, { to })
      : problem('error', 'redirect/target-absent', file, at, { to, nearest }),
  );
  return undefined;
}

function queryOf(target: RedirectTarget): string {
  return /^[^?#]*(\?[^#]*)/.exec(target)?.[1] ?? '';
}

function fragmentOf(target: RedirectTarget): string {
  return /#.*$/s.exec(target)?.[0] ?? '';
}
