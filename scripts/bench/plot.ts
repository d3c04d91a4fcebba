// Measurements → an SVG plot of time against size, both logarithmic: one panel without search, one with it.
import { type BenchRow, builderName } from './table.ts';

interface Point {
  readonly count: number;
  readonly wall: number;
}

interface Line {
  readonly name: string;
  readonly isOurs: boolean;
  readonly points: readonly Point[];
}

/** CSS pixels: a panel's drawing, and the room around it for axes and for names at the lines' ends. */
const panel = { width: 300, height: 300, left: 56, right: 225, top: 44, bottom: 48 };
const panelWidth = panel.left + panel.width + panel.right;
const panelHeight = panel.top + panel.height + panel.bottom;
const nameHeight = 15;

const style = `text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600}.tick{fill:#59636e}
.grid{stroke:#d1d9e0}.line{fill:none;stroke-width:2}.ours{stroke:#0969da}.theirs{stroke:#bc4c00}
.ours-mark{fill:#0969da}.theirs-mark{fill:#bc4c00}.leader{stroke:#9198a1;stroke-dasharray:2 2}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.tick{fill:#9198a1}.grid{stroke:#3d444d}.ours{stroke:#4493f8}
.theirs{stroke:#f0883e}.ours-mark{fill:#4493f8}.theirs-mark{fill:#f0883e}}`;

/** Builds that were not done in time have no point. Transparent ground: it is read on light and on dark pages. */
export function formatPlot(rows: readonly BenchRow[]): string {
  const scale = makeScale(rows);
  const panels = [false, true].flatMap((withSearch) => {
    const lines = linesOf(rows.filter((row) => row.withSearch === withSearch));
    return lines.length > 0 ? [{ title: withSearch ? 'with search' : 'without search', lines }] : [];
  });
  const drawn = panels.map(
    ({ title, lines }, place) =>
      `<g transform="translate(${place * panelWidth} 0)">${drawPanel(title, lines, scale)}</g>`,
  );
  const size = `width="${panelWidth * panels.length}" height="${panelHeight}"`;
  const box = `viewBox="0 0 ${panelWidth * panels.length} ${panelHeight}"`;
  const title = '<title>Seconds that a build takes, against the number of articles</title>';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img">${title}<style>${style}</style>${drawn.join('')}</svg>\n`;
}

function linesOf(rows: readonly BenchRow[]): Line[] {
  const lines = new Map<string, { isOurs: boolean; points: Point[] }>();
  for (const row of rows) {
    if (row.wall === undefined) continue;
    const isOurs = row.builder === 'this project';
    const name = isOurs ? `this project, ${row.build}` : builderName(row);
    const line = lines.get(name) ?? { isOurs, points: [] };
    lines.set(name, line);
    line.points.push({ count: row.count, wall: row.wall });
  }
  return [...lines].map(([name, line]) => ({ name, ...line }));
}

interface Scale {
  /** Powers of ten. */
  readonly counts: readonly number[];
  readonly seconds: readonly number[];
  x(count: number): number;
  y(seconds: number): number;
}

function makeScale(rows: readonly BenchRow[]): Scale {
  const counts = powersAround(rows.map(({ count }) => count));
  const seconds = powersAround(rows.flatMap(({ wall }) => (wall === undefined ? [] : [wall])));
  return {
    counts,
    seconds,
    x: (count) => panel.left + panel.width * share(count, counts),
    y: (wall) => panel.top + panel.height * (1 - share(wall, seconds)),
  };
}

/** From the power of ten at or below the least to the one at or above the greatest; two at least. */
function powersAround(values: readonly number[]): number[] {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const greatest = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: greatest - least + 1 }, (_, step) => 10 ** (least + step));
}

function share(value: number, powers: readonly number[]): number {
  const [first = 1, last = 10] = [powers[0], powers.at(-1)];
  return (Math.log10(value) - Math.log10(first)) / (Math.log10(last) - Math.log10(first));
}

function drawPanel(title: string, lines: readonly Line[], scale: Scale): string {
  const right = panel.left + panel.width;
  const bottom = panel.top + panel.height;
  const columns = scale.counts.map((count) => {
    const x = round(scale.x(count));
    return `<path class="grid" d="M${x} ${panel.top}V${bottom}"/><text class="tick" x="${x}" y="${bottom + 18}" text-anchor="middle">${count.toLocaleString('en-US')}</text>`;
  });
  const rows = scale.seconds.map((seconds) => {
    const y = round(scale.y(seconds));
    return `<path class="grid" d="M${panel.left} ${y}H${right}"/><text class="tick" x="${panel.left - 8}" y="${y + 4}" text-anchor="end">${seconds.toLocaleString('en-US')} s</text>`;
  });
  const head = `<text class="title" x="${panel.left}" y="20">Build time, ${title}</text>`;
  const foot = `<text class="tick" x="${panel.left + panel.width / 2}" y="${bottom + 38}" text-anchor="middle">articles</text>`;
  return [head, ...columns, ...rows, foot, ...placeNames(lines, scale).map(drawLine(scale))].join('');
}

interface NamedLine extends Line {
  /** Where its name stands: beside its last point, or as near as the other names leave room. */
  readonly nameY: number;
}

function placeNames(lines: readonly Line[], scale: Scale): NamedLine[] {
  let free = panel.top + panel.height + nameHeight;
  const fromBelow = lines.toSorted((a, b) => endOf(a) - endOf(b));
  return fromBelow.map((line) => {
    free = Math.min(free - nameHeight, scale.y(endOf(line)));
    return { ...line, nameY: free };
  });
}

function endOf({ points }: Line): number {
  return points.at(-1)?.wall ?? 0;
}

function drawLine(scale: Scale): (line: NamedLine) => string {
  return ({ name, isOurs, points, nameY }) => {
    const side = isOurs ? 'ours' : 'theirs';
    const places = points.map(({ count, wall }) => `${round(scale.x(count))} ${round(scale.y(wall))}`);
    const marks = places.map((place) => {
      const [x, y] = place.split(' ');
      return `<circle class="${side}-mark" cx="${x}" cy="${y}" r="3"/>`;
    });
    const nameX = panel.left + panel.width + 10;
    const leader = `<path class="leader" d="M${places.at(-1)}L${nameX - 2} ${round(nameY)}"/>`;
    const label = `<text x="${nameX}" y="${round(nameY) + 4}">${name}</text>`;
    return `<path class="line ${side}" d="M${places.join('L')}"/>${marks.join('')}${leader}${label}`;
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
