// How many stories each month and category has → a picture of the archive: stacked bars, a column a month.
import { formatMonth } from '../../src/dates/format.ts';
import type { LocalMonth } from '../../src/dates/moment.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { ArchiveChart as ChartData } from '../../src/pages/props.ts';
import { archiveChartStrings } from '../../src/strings/archive-chart.ts';
import { formatCount } from '../../src/strings/count.ts';
import { columnPaths, columnsAtLeast, sumOf, type Tick, totalsOf, yearTicks } from './chart-geometry.ts';

interface ArchiveChartProps {
  readonly chrome: Chrome;
  readonly chart: ChartData;
}

/** Bars stretch with the page, texts do not: the bars have a coordinate system of their own inside the picture. */
export function ArchiveChart({ chrome: { language }, chart }: ArchiveChartProps) {
  const words = archiveChartStrings(language);
  const { months, series } = chart;
  const totals = totalsOf(series.map(({ counts }) => counts));
  const most = Math.max(...totals);
  const { width, paths } = columnPaths(series.map(({ counts }) => counts));
  return (
    <figure class="archive-chart">
      <figcaption>{words.title}</figcaption>
      <svg role="img" aria-labelledby="grafik-judul grafik-uraian">
        <title id="grafik-judul">{words.title}</title>
        <desc id="grafik-uraian">{describe({ language }, chart, totals)}</desc>
        <text class="chart-label" x="0" y="0.9em">
          {formatCount(most, language)}
        </text>
        <line class="chart-rule" x1="0" x2="100%" y1="10%" y2="10%" />
        {yearTicks(months).map((tick) => (
          <YearTick key={tick.year} tick={tick} />
        ))}
        <svg
          aria-hidden="true"
          y="10%"
          height="78%"
          viewBox={`0 0 ${width} ${most}`}
          preserveAspectRatio="none"
        >
          {paths.map((path, index) => (
            <path key={path} class={`series-${index + 1}`} d={path} />
          ))}
        </svg>
        <line class="chart-axis" x1="0" x2="100%" y1="88%" y2="88%" />
      </svg>
      <Ends months={months} language={language} />
      <ul class="chart-legend">
        {series.map(({ name }, index) => (
          <li key={name} class={`series-${index + 1}`}>
            {name ?? words.others}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function YearTick({ tick: { year, percent, isMinor } }: { readonly tick: Tick }) {
  return (
    <g class={isMinor ? 'chart-tick-minor' : undefined}>
      <line class="chart-rule" x1={`${percent}%`} x2={`${percent}%`} y1="10%" y2="91%" />
      <text class="chart-label" x={`${percent}%`} y="99%">
        {year}
      </text>
    </g>
  );
}

/** What the axis begins and ends with; the description says it to screen readers. */
function Ends({ months, language }: { readonly months: readonly LocalMonth[] } & Pick<Chrome, 'language'>) {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ends = [...new Set([first, last])].map((month) => formatMonth(month, language));
  // Few columns do not reach the right edge, nor does what stands beneath the last one.
  const texts = months.length < columnsAtLeast ? [ends.join(' – ')] : ends;
  return (
    <p class="chart-ends" aria-hidden="true">
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}

function describe(
  { language }: Pick<Chrome, 'language'>,
  { months, series }: ChartData,
  totals: readonly number[],
): string {
  const words = archiveChartStrings(language);
  const most = Math.max(...totals);
  const print = (month: LocalMonth | undefined) => (month === undefined ? '' : formatMonth(month, language));
  return words.description({
    from: print(months[0]),
    to: print(months.at(-1)),
    total: formatCount(sumOf(totals), language),
    fullest: { month: print(months[totals.indexOf(most)]), count: formatCount(most, language) },
    categories: series.map(({ name, counts }) => ({
      name: name ?? words.others,
      count: formatCount(sumOf(counts), language),
    })),
  });
}
