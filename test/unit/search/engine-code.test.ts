import { describe, expect, it } from 'vitest';
import { exportEngineClass } from '../../../src/search/engine-code.ts';

describe("Pagefind's browser code", () => {
  it('exports the class of a single index instead of its merged searches', () => {
    const code = 'var PagefindInstance=class{};var search=1;export{createInstance,search};\n';
    expect(exportEngineClass(code)).toBe(
      'var PagefindInstance=class{};var search=1;export{PagefindInstance};',
    );
  });

  it.each([
    ['has no such class', 'var Instance=class{};export{search};'],
    ['has no list of exports', 'var PagefindInstance=class{};export default 1;'],
  ])('is refused when it %s', (_, code) => {
    expect(() => exportEngineClass(code)).toThrow('no PagefindInstance');
  });
});
