// `write-wxr.ts FILE BYTES [BUILDER]` → in the file an export of WordPress of so many bytes, of stories that differ.
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every so manieth item is a picture; so many stories a day. */
const pictureEvery = 20;
const perDay = 40;

const words =
  'panen raya di Garut berlangsung meriah kata petani harga beras naik setelah hujan turun lagi warga desa menunggu pupuk dari pemerintah kabupaten dan pasar induk ramai sejak pagi'.split(
    ' ',
  );

/** How many items were written. `builder` is how many bytes a page builder keeps of each story beside its text. */
export async function writeWxr(path: string, bytes: number, builder = 0): Promise<number> {
  const out = createWriteStream(path);
  const write = async (text: string) => {
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve));
    return Buffer.byteLength(text);
  };
  let written = await write('<?xml version="1.0" encoding="UTF-8"?>\n<rss><channel>\n');
  let count = 0;
  for (; written < bytes; count += 1) {
    written += await write(count % pictureEvery === 0 ? attachment(count) : story(count, builder));
  }
  await new Promise<void>((resolve) => out.end('</channel></rss>\n', resolve));
  return count;
}

function story(number: number, builder: number): string {
  const day = dayOf(number);
  const time = `${day} ${two(6 + (number % 12))}:${two(number % 60)}:00`;
  const paragraphs = Array.from({ length: 12 }, (_, index) => `<p>${sentences(number * 13 + index)}</p>\n\n`);
  const terms = [
    ['category', `Rubrik ${number % 12}`],
    ['post_tag', `Topik ${number % 997}`],
    ['post_tag', `Topik ${number % 811}`],
  ].map(([domain, name]) => `<category domain="${domain}" nicename="x"><![CDATA[${name}]]></category>\n`);
  const comments = Array.from({ length: number % 3 }, (_, index) => comment(number * 3 + index, day));
  return `${itemHead(number, 'post', `Panen ke-${number} & lainnya`)}<wp:post_date>${time}</wp:post_date>
<dc:creator>penulis-${number % 40}</dc:creator><content:encoded><![CDATA[${paragraphs.join('')}]]></content:encoded>
${terms.join('')}<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${number - (number % pictureEvery)}</wp:meta_value></wp:postmeta>
${builderData(builder)}${comments.join('')}</item>\n`;
}

function builderData(bytes: number): string {
  if (bytes === 0) return '';
  const element = '{"id":"4f2a","elType":"widget","settings":{"editor":"<p>Panen raya<\\/p>"}},';
  const value = `[${element.repeat(Math.ceil(bytes / element.length)).slice(0, -1)}]`;
  return `<wp:postmeta><wp:meta_key>_elementor_data</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>\n`;
}

function attachment(number: number): string {
  const address = `https://lama.example/wp-content/uploads/${number}.jpg`;
  return `${itemHead(number, 'attachment', `Foto ${number}`)}<wp:attachment_url>${address}</wp:attachment_url></item>\n`;
}

function itemHead(number: number, type: string, title: string): string {
  return `<item><title><![CDATA[${title}]]></title><link>https://lama.example/${number}/</link>
<wp:post_id>${number}</wp:post_id><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type>\n`;
}

function comment(number: number, day: string): string {
  return `<wp:comment><wp:comment_id>${number}</wp:comment_id><wp:comment_author>Pembaca ${number}</wp:comment_author>
<wp:comment_author_email>p${number}@lama.example</wp:comment_author_email><wp:comment_date>${day} 23:00:00</wp:comment_date>
<wp:comment_content><![CDATA[${sentences(number)}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>\n`;
}

/** From 2005 on. */
function dayOf(number: number): string {
  const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(number / perDay)));
  return day.toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Some 80 words, the same for a number each time. */
function sentences(number: number): string {
  let state = (number * 2654435761) % 4294967296;
  const said = Array.from({ length: 80 }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return words[Math.floor((state / 4294967296) * words.length)];
  });
  return `${said.join(' ')} (${number}).`;
}

const [, script = '', path = '', bytes = '', builder = '0'] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  console.log(await writeWxr(path, Number(bytes), Number(builder)));
}
