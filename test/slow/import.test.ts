import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type RunningScript, runScript, startScript } from '../command/run-script.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../fixtures/temporary-folder.ts';
import { importKills, largeRecords } from './thoroughness.ts';

const mapping = `columns:
  {id: id, title: title, date: date, category: category, author: author, body: body, url: url}
`;

interface Size {
  readonly stories: number;
  /** Of each body, in characters at least. */
  readonly body: number;
}

/** A newsroom's export: every story another, in all months of fifteen years, one body in ten linking to another story. */
async function writeExport(file: string, { stories, body }: Size): Promise<void> {
  const out = createWriteStream(file);
  for (let index = 0; index < stories; index += 1) {
    const date = new Date(
      Date.UTC(2005 + (index % 15), index % 12, 1 + (index % 28), index % 24, index % 60),
    );
    const paragraph = `Warga desa ke-${index} memanen padi; harga beras di pasar turun lagi pekan ini.`;
    const link = index % 10 === 0 ? `\n[Baca juga](/lama/${index + 1}.html)` : '';
    const story = {
      id: index,
      title: `Panen ke-${index % Math.ceil(stories / 2)}`,
      date: date.toISOString(),
      category: `Rubrik ${index % 9}`,
      author: `Penulis ${index % 200}`,
      body: `${paragraph}\n`.repeat(Math.ceil(body / paragraph.length)) + link,
      url: `https://lama.example/lama/${index}.html`,
    };
    if (!out.write(`${JSON.stringify(story)}\n`))
      await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

async function setUp(size: Size) {
  const folder = makeTemporaryFolder();
  writeFiles(folder, { 'peta.yaml': mapping });
  await writeExport(join(folder, 'ekspor.jsonl'), size);
  const argsFor = (content: string) => [
    ...['jsonl', join(folder, 'ekspor.jsonl'), '--mapping', join(folder, 'peta.yaml')],
    ...['--content', join(folder, content), '--report', join(folder, 'laporan')],
    ...['--cache', join(folder, `cache-${content}`)],
  ];
  return {
    folder,
    argsFor,
    report: () => JSON.parse(readFileSync(join(folder, 'laporan/import-report.json'), 'utf8')),
  };
}

/** In bytes: the most that a process has held at once, as Linux tells it. */
async function peakOf(script: RunningScript): Promise<number> {
  let peak = 0;
  let ended = false;
  const end = script.finished.then(() => {
    ended = true;
  });
  while (!ended) {
    const status = join('/proc', String(script.process.pid), 'status');
    const [, held = '0'] =
      /^VmHWM:\s+(\d+) kB$/m.exec(existsSync(status) ? readFileSync(status, 'utf8') : '') ?? [];
    peak = Math.max(peak, Number(held) * 1024);
    await Promise.race([end, sleep(100)]);
  }
  return peak;
}

describe('an import', () => {
  it(`of ${largeRecords / 10} MB holds no more than a few short texts of each record`, async () => {
    const { argsFor, report } = await setUp({ stories: largeRecords, body: 100_000 });
    const script = startScript('import', argsFor('content'));
    const peak = await peakOf(script);
    expect((await script.finished).code).toBe(0);
    expect(report().counts).toMatchObject({ new: largeRecords });
    console.log(`${Math.round(peak / 1e6)} MB held at most`);
    // Some 215 MB, however many records; with all bodies of 60 MB held it is 330 MB.
    expect(peak).toBeLessThan(300e6);
  });

  it('that is killed again and again ends as one that was not', async () => {
    const { folder, argsFor, report } = await setUp({ stories: 1500, body: 500 });
    const begun = performance.now();
    expect((await runScript('import', argsFor('utuh'))).code).toBe(0);
    const took = performance.now() - begun;
    const whole = readFiles(join(folder, 'utuh'));
    let kills = 0;
    for (let round = 0; round < importKills; round += 1) {
      const script = startScript('import', argsFor('content'));
      await Promise.race([script.finished, sleep(took * (0.35 + (0.6 * round) / importKills))]);
      kills += script.process.exitCode === null && script.process.kill('SIGKILL') ? 1 : 0;
      await script.finished;
    }
    expect((await runScript('import', argsFor('content'))).code).toBe(0);
    expect(kills).toBeGreaterThan(importKills / 4);
    const { records, counts } = report();
    expect(counts.new + counts.unchanged).toBe(records);
    const left = readFiles(join(folder, 'content'));
    // Beside the files there may be what a kill left, hidden from every command.
    const shown = Object.entries(left).filter(([path]) => !/(?:^|\/)\.[^/]+\.tmp$/.test(path));
    expect(Object.fromEntries(shown)).toEqual(whole);
  });

  const corpus = fileURLToPath(
    new URL('../../../shared/corpora/indonesian-news-corpus-2015.jsonl', import.meta.url),
  );

  it.runIf(existsSync(corpus))(
    'of a real corpus accounts for every record, and the site builds',
    async () => {
      const folder = makeTemporaryFolder();
      writeFiles(folder, {
        'peta.yaml': `columns:
  {id: url, title: title, date: date_raw, category: category, author: author, caption: caption, body: body, source: url}
defaults: {category: Berita}
`,
      });
      const [content, report] = [join(folder, 'content'), join(folder, 'laporan')];
      const args = [
        'jsonl',
        corpus,
        '--mapping',
        join(folder, 'peta.yaml'),
        '--content',
        content,
        '--report',
        report,
        '--cache',
        join(folder, 'cache'),
      ];
      expect((await runScript('import', args)).code).toBe(0);
      const { records, counts, lists } = JSON.parse(readFileSync(join(report, 'import-report.json'), 'utf8'));
      expect(records).toBe(readFileSync(corpus, 'utf8').trimEnd().split('\n').length);
      const listed = Object.values<readonly { readonly at: string }[]>(lists).flat();
      expect(new Set(listed.map(({ at }) => at)).size).toBe(records);
      expect(counts['left-out']).toBe(0);
      const place = ['--content', content, '--cache', join(folder, 'cache')];
      expect((await runScript('check', place)).code).toBe(0);
      const build = ['--out', join(folder, '_site'), '--no-search', '--now', '2026-01-01T00:00:00Z'];
      expect((await runScript('build', [...place, ...build])).code).toBe(0);
    },
  );
});
