// A page in a browser → what the keyboard reaches on it, in its order, and what of that a reader could not see.
import type { Page } from 'playwright-core';

export interface TabWalk {
  /** Links and controls that are to be seen, in the page's order, and were never reached or out of turn. */
  readonly missed: readonly string[];
  /** Reached, but without an outline, outside the window or beneath something else. */
  readonly unseen: readonly string[];
  /** How many were reached. */
  readonly count: number;
}

interface Stop {
  /** Its place among the page's links and controls; -1 for others, such as a table that scrolls. */
  readonly place: number;
  readonly name: string;
  /** What keeps a reader from seeing where they are, `''` where nothing does. */
  readonly fault: string;
}

/** Presses Tab from the page's top until the focus leaves the page. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const expected = await page.evaluate(markStops);
  const stops: Stop[] = [];
  // A page may hold scrollers beside them, each one more stop.
  for (let step = 0; step < expected.length + 50; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined) break;
    stops.push(stop);
  }
  const reached = stops.filter(({ place }) => place >= 0).map(({ place }) => place);
  return {
    missed: expected.filter((_, place) => reached[place] !== place),
    unseen: stops.filter(({ fault }) => fault !== '').map(({ name, fault }) => `${name}: ${fault}`),
    count: reached.length,
  };
}

/** In the page: numbers what the keyboard is to reach, and names it. One of several radio buttons is a stop. */
function markStops(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
  const groups = new Set<string>();
  const names: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const isOff = element.matches(':disabled, [type=hidden], [tabindex^="-"]') || element.closest('[inert]');
    if (isOff || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (groups.has(element.name)) continue;
      groups.add(element.name);
    }
    element.dataset.stop = String(names.length);
    names.push(`${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`);
  }
  return names;
}

/** In the page: what has the focus, `undefined` where nothing on the page does. */
function describeFocus(): Stop | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getClientRects()[0];
  const x = (box?.left ?? 0) + (box?.width ?? 0) / 2;
  const y = (box?.top ?? 0) + (box?.height ?? 0) / 2;
  const above = document.elementFromPoint(x, y);
  const isInWindow = x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight;
  const isCovered = !(above !== null && (focused.contains(above) || above.contains(focused)));
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return {
    place: Number(focused.dataset.stop ?? -1),
    name: `${focused.tagName} ${(focused.textContent ?? '').trim().slice(0, 40)}`,
    fault: !isOutlined ? 'no outline' : !isInWindow ? 'out of sight' : isCovered ? 'covered' : '',
  };
}
