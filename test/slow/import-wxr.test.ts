import { execFileSync } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';

const script = fileURLToPath(new URL('./count-wxr-items.ts', import.meta.url));

/** In bytes, of the export; in megabytes, of the heap that it is read in. */
const size = 150_000_000;
const heap = 96;

const body = '<p>Panen raya di Garut berlangsung meriah, kata petani pada Kamis (12/9).</p>\n\n'.repeat(40);

function item(number: number, type: string): string {
  return `<item><title><![CDATA[Panen ke-${number} & lainnya]]></title><link>https://lama.example/${number}/</link>
<wp:post_id>${number}</wp:post_id><wp:post_date>2019-01-21 22:05:00</wp:post_date><wp:status>publish</wp:status>
<wp:post_type>${type}</wp:post_type><content:encoded><![CDATA[${body}]]></content:encoded></item>\n`;
}

it('an export of 150 MB is read in a heap of 96 MB, every item once', async () => {
  const path = join(makeTemporaryFolder(), 'ekspor.xml');
  const out = createWriteStream(path);
  let count = 0;
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<rss><channel>\n');
  for (let written = 0; written < size; count += 1) {
    const text = item(count, count % 20 === 0 ? 'attachment' : 'post');
    written += text.length;
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end('</channel></rss>\n', resolve));
  expect(statSync(path).size).toBeGreaterThan(size);
  const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', script, path];
  const attachments = Math.ceil(count / 20);
  const counts = { record: count - attachments, page: 0, 'left-out': attachments };
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toEqual(counts);
});
