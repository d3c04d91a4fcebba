// A redirect with the place that it is written at, and the problems of such, put together for the report.
import type { OldAddress } from '../archive/redirect.ts';
import type { Position, Problem } from '../problem.ts';
import type { PlacedRedirect } from '../redirects/arrange.ts';
import { redirectsPath } from './redirects-file.ts';
import type { SummarizedFolder } from './resolve-months.ts';

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

/** For another file's problem: a path, with the line of a list. */
export function whereIs({ writtenAt }: WrittenRedirect): string {
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
export class RedirectReport {
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
