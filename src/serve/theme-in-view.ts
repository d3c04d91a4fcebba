// The theme as the preview follows it: changed paths → what must be loaded anew, and what is wrong with it.
import { join } from 'node:path';
import { themeInUse } from '../build/project-root.ts';
import { findTheme } from '../launch/bundle-cache.mjs';
import { hasErrors, type Problem } from '../problem.ts';
import { readTheme } from '../theme/read-theme.ts';
import { findReloading, lies, type Reloading } from './what-changed.ts';

const nothing: Reloading = { server: false, code: false, templates: false, assets: false };

export class ThemeInView {
  readonly #home: string;
  readonly #contentDir: string;
  /** Absolute; it may not be there. */
  readonly folder: string;
  #problems: readonly Problem[] | undefined;
  /** Whether the processes that build have a theme in them. */
  #isLoaded = themeInUse !== undefined;

  constructor(home: string, contentDir: string) {
    this.#home = home;
    this.#contentDir = contentDir;
    this.folder = join(home, 'theme');
  }

  get problems(): readonly Problem[] {
    return this.#problems ?? [];
  }

  get isFaulty(): boolean {
    return hasErrors(this.problems);
  }

  holds(path: string): boolean {
    return lies(path, this.folder);
  }

  /** Nothing while the theme is faulty: what cannot be bundled is told, and what was loaded last stays. */
  async whatToLoad(paths: readonly string[]): Promise<Reloading> {
    const isTouched = paths.some((path) => this.holds(path));
    if (isTouched || this.#problems === undefined) {
      this.#problems = await readTheme(this.#home, this.#contentDir);
    }
    if (this.isFaulty) return nothing;
    const reloading = findReloading(paths, this.folder);
    // One that came, went or is whole again makes other programs of all that builds.
    const isOther = isTouched && (findTheme(this.#home) !== undefined) !== this.#isLoaded;
    return isOther ? { ...reloading, code: true, templates: true, assets: true } : reloading;
  }

  noteLoaded(): void {
    this.#isLoaded = findTheme(this.#home) !== undefined;
  }
}
