// The addresses that browsers ask for → the pages that are likely to be open, the last asked for first.

/** Enough for the tabs of one person; each is read and sent whenever something changed. */
const mostInView = 6;

export class PagesInView {
  #paths: string[] = [];

  /** `url` as a browser asks for it: `/2024/09/putin/?x`. Returns whether it is a page's; others are passed over. */
  ask(url: string): boolean {
    const path = pathOfPage(url);
    if (path === undefined) return false;
    this.#paths = [path, ...this.#paths.filter((each) => each !== path)].slice(0, mostInView);
    return true;
  }

  /** Relative to the output folder. */
  get paths(): readonly string[] {
    return this.#paths;
  }
}

/** `/2024/09/putin/` → `2024/09/putin/index.html`. */
function pathOfPage(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!path.endsWith('/') && !path.endsWith('.html')) return undefined;
  try {
    const decoded = decodeURIComponent(path).slice(1);
    return path.endsWith('/') ? `${decoded}index.html` : decoded;
  } catch {
    return undefined;
  }
}
