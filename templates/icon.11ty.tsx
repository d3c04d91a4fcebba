// The icon's job → an SVG of the site's initials, white on the site's red.
import { glyphSize, glyphsOf } from './files/glyphs.ts';
import { element } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('icon');

/** The accent of tokens.css. */
const paper = '#b01116';
const side = 64;
/** In strokes of the grid: between two letters, and how wide a line is. */
const gap = 1.8;
const stroke = 1.2;
/** What letters may take of the side, lines included. */
const inner = 40;

export function render({ job }: JobData<'icon'>): string {
  const letters = glyphsOf(job.page.props.initials);
  const width = letters.length * (glyphSize.width + gap) - gap;
  const scale = inner / Math.max(width + stroke, glyphSize.height + stroke);
  const place = (length: number) => round((side - length * scale) / 2);
  const move = `translate(${place(width)} ${place(glyphSize.height)}) scale(${round(scale)})`;
  const drawing = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${side} ${side}` },
    element('rect', { width: `${side}`, height: `${side}`, rx: '12', fill: paper }),
    element(
      'g',
      {
        transform: move,
        fill: 'none',
        stroke: '#fff',
        'stroke-width': `${stroke}`,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      letters.map((path, index) =>
        element('path', {
          d: path,
          transform: index === 0 ? undefined : `translate(${round(index * (glyphSize.width + gap))})`,
        }),
      ),
    ),
  );
  return `${drawing.markup}\n`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
