// Pagefind's browser code → the same code with the class of a single index exported.

const itsExports = /export\s*\{[^{}]*\};?\s*$/;

/**
 * Pagefind exports searches over one bundle, or over several merged into one list that keeps no order across
 * them, and passes over files that fail to load. The reader's script asks bundle by bundle and must know of a
 * failure, so it builds on the class below those exports. Only what is exported changes.
 */
export function exportEngineClass(code: string): string {
  if (!itsExports.test(code) || !/\bPagefindInstance\s*=\s*class\b/.test(code)) {
    throw new Error(
      'this version of Pagefind has no PagefindInstance: the search script must be adapted to it',
    );
  }
  return code.replace(itsExports, 'export{PagefindInstance};');
}
