// Aliases of stories, renamed categories and redirects.csv → the site's redirects, or what keeps one from being served.
import type { OldAddress, Redirects, RedirectTarget } from '../archive/redirect.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { type ArrangeOptions, arrangeRedirects, type PlacedRedirect } from '../redirects/arrange.ts';
import { twinKey } from '../redirects/old-address.ts';
import { pathOfTarget, restOfTarget } from '../redirects/target.ts';
import type { RedirectRow } from './redirects-file.ts';
import { redirectsPath } from './redirects-file.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A redirect with where it is written, for problems; a story's place in its file is looked for only then. */
export interface WrittenRedirect extends PlacedRedirect {
  readonly writtenAt: WrittenAt;
  /** Of a story that is not published: its address must be free, but leads nowhere yet. */
  readonly isHidden?: boolean;
}

export type WrittenAt =
  | { readonly kind: 'row'; readonly from: Position; readonly to: Position }
  | { readonly kind: 'story'; readonly path: string }
  | { readonly kind: 'name' };

export interface RedirectSources {
  readonly rows: readonly RedirectRow[];
  readonly folders: readonly SummarizedFolder[];
  /** Of categories and their like that had another name. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly addresses: SiteAddresses;
}

export interface RedirectOptions extends Omit<ArrangeOptions, 'isOwnFile'> {
  /** Where the host is chosen. */
  readonly hostAt: { readonly path: string; readonly position: Position };
}

export interface RedirectResolution {
  readonly redirects: Redirects;
  readonly problems: readonly Problem[];
}

/** Of two redirects from one address, that of redirects.csv counts before that of a story, and both before a name's. */
export function resolveRedirects(sources: RedirectSources, options: RedirectOptions): RedirectResolution {
  const { addresses, folders } = sources;
  const report = new Report(folders);
  const free = findFree(collect(sources), addresses, report);
  const leading = flatten(free, addresses, report);
  const { redirects, overLimit, unserved } = arrangeRedirects(leading, {
    ...options,
    isOwnFile: (path) => addresses.isOwnFile(path),
  });
  const [first] = unserved;
  if (first !== undefined) {
    for (const reason of new Set(unserved.map((each) => each.reason))) {
      const alike = unserved.filter((each) => each.reason === reason);
      const [{ redirect } = first] = alike;
      const details = { from: redirect.from, count: alike.length, reason };
      report.add(redirect, 'from', (path, at) => problem('notice', 'redirect/not-served', path, at, details));
    }
  }
  if (overLimit > 0) {
    const { path, position } = options.hostAt;
    const details = { host: options.host, count: overLimit, isPaged: options.pages !== false };
    report.push(problem('notice', 'redirect/over-limit', path, position, details));
  }
  return { redirects, problems: report.problems };
}

function collect({ rows, folders, renamed, addresses }: RedirectSources): WrittenRedirect[] {
  const fromRows = rows.map(({ from, to, status }): WrittenRedirect => {
    const writtenAt = { kind: 'row', from: from.position, to: to.position } as const;
    return { from: from.value, to: to.value, status, isPrefix: false, cell: 'site', writtenAt };
  });
  const hidden = folders.flatMap(({ summary }) =>
    summary.unpublished.flatMap(({ path, aliases }) =>
      aliases.map((from) => ofStory(from, path, { cell: 'site', isHidden: true })),
    ),
  );
  const published = folders.flatMap(({ summary }) =>
    summary.published.months.flatMap(({ month, moved }) =>
      moved.flatMap(({ path, aliases }) => aliases.map((from) => ofStory(from, path, { cell: month }))),
    ),
  );
  const explicit = [...fromRows, ...published, ...hidden];
  return [...explicit, ...collectNames(renamed, explicit, addresses)];
}

function ofStory(
  from: OldAddress,
  path: string,
  place: Pick<WrittenRedirect, 'cell' | 'isHidden'>,
): WrittenRedirect {
  const to = `/${path.slice('articles/'.length, -'.md'.length)}/` as RedirectTarget;
  return { from, to, status: 301, isPrefix: false, writtenAt: { kind: 'story', path }, ...place };
}

/** Nobody wrote them as addresses: where somebody did, or the site has a page there, they give way. */
function collectNames(
  renamed: RedirectSources['renamed'],
  explicit: readonly WrittenRedirect[],
  addresses: SiteAddresses,
): WrittenRedirect[] {
  if (renamed.length === 0) return [];
  const written = new Set(explicit.map(({ from }) => twinKey(from)));
  const names = new Map<string, string>();
  for (const { from, to } of renamed) {
    if (names.has(from) || written.has(twinKey(from)) || addresses.ownerOf(from) !== undefined) continue;
    names.set(from, to);
  }
  return [false, true].flatMap((isPrefix) =>
    Array.from(names, ([from, to]): WrittenRedirect => {
      const redirect = { from: from as OldAddress, to: to as RedirectTarget, status: 301 } as const;
      return { ...redirect, isPrefix, cell: 'site', writtenAt: { kind: 'name' } };
    }),
  );
}

/** Without those whose address has a page or leads elsewhere already. */
function findFree(
  all: readonly WrittenRedirect[],
  addresses: SiteAddresses,
  report: Report,
): WrittenRedirect[] {
  const known = new Map<string, WrittenRedirect>();
  return all.filter((redirect) => {
    const { from } = redirect;
    if (redirect.isPrefix) return true;
    // Only a host that matches queries serves such an address, and the page beneath stays.
    const owner = from.includes('?') ? undefined : addresses.ownerOf(from);
    if (owner !== undefined) {
      const details = { from, owner: owner === 'site' ? undefined : owner };
      report.add(redirect, 'from', (path, at) => problem('error', 'redirect/taken', path, at, details));
      return false;
    }
    const first = known.get(twinKey(from));
    if (first === undefined) {
      known.set(twinKey(from), redirect);
      return true;
    }
    const where = whereIs(first);
    report.add(redirect, 'from', (path, at) =>
      first.to === redirect.to
        ? problem('notice', 'redirect/repeated', path, at, { from, where })
        : problem('error', 'redirect/twice', path, at, { from, other: first.from, where }),
    );
    return false;
  });
}

/** Each leads where its last step leads; the others are told of, and left out. */
function flatten(
  all: readonly WrittenRedirect[],
  addresses: SiteAddresses,
  report: Report,
): WrittenRedirect[] {
  const rows = all.some(({ writtenAt }) => writtenAt.kind === 'row');
  const steps = new Map(
    rows ? all.filter(({ isPrefix }) => !isPrefix).map((each) => [twinKey(each.from), each]) : [],
  );
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
  report: Report,
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
  report.add(redirect, 'to', (file, at) =>
    state === 'hidden'
      ? problem('notice', 'redirect/target-hidden', file, at, { to })
      : problem('error', 'redirect/target-absent', file, at, { to, nearest: addresses.findMoved(path) }),
  );
  return undefined;
}

function queryOf(target: RedirectTarget): string {
  return /^[^?#]*(\?[^#]*)/.exec(target)?.[1] ?? '';
}

function fragmentOf(target: RedirectTarget): string {
  return /#.*$/s.exec(target)?.[0] ?? '';
}

function whereIs({ writtenAt }: WrittenRedirect): string {
  switch (writtenAt.kind) {
    case 'row':
      return `${redirectsPath}:${writtenAt.from.line}`;
    case 'story':
      return writtenAt.path;
    case 'name':
      return '';
  }
}

type MakeProblem = (path: string, position: Position) => Problem;

/** Problems, and the places of those that stand in articles: only the folders of these are read. */
class Report {
  readonly #folders: readonly SummarizedFolder[];
  readonly #problems: Problem[] = [];
  readonly #ofStories: { path: string; alias: OldAddress; make: MakeProblem }[] = [];

  constructor(folders: readonly SummarizedFolder[]) {
    this.#folders = folders;
  }

  push(one: Problem): void {
    this.#problems.push(one);
  }

  add({ writtenAt, from }: WrittenRedirect, field: 'from' | 'to', make: MakeProblem): void {
    if (writtenAt.kind === 'row') this.push(make(redirectsPath, writtenAt[field]));
    if (writtenAt.kind === 'story') this.#ofStories.push({ path: writtenAt.path, alias: from, make });
  }

  get problems(): readonly Problem[] {
    const ofStories = this.#folders.flatMap(({ folder }) => {
      const ofFolder = this.#ofStories.filter(({ path }) => path.startsWith(`${folder.path}/`));
      if (ofFolder.length === 0) return [];
      const readings = new Map(folder.readings().map((reading) => [reading.path, reading]));
      return ofFolder.map(({ path, alias, make }) => {
        const aliases = readings.get(path)?.references.aliases ?? [];
        const position = aliases.find(({ value }) => value === alias)?.position;
        return make(path, position ?? { line: 1, column: 1 });
      });
    });
    return [...this.#problems, ...ofStories];
  }
}
