// What the check says of texts in data files and comments that --fix repairs → --fix repairs it, and says so of nothing else.
import { expect, it } from 'vitest';
import { mendData } from '../../../src/mend/mend-data.ts';
import { checkContent, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

/** Whether it says so, of each such problem of the file at `path`. */
async function promises(path: string, text: string): Promise<boolean[]> {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith(), [path]: text }));
  return result.problems.flatMap(({ details }) => ('isMendable' in details ? details.isMendable : []));
}

it.each([
  ['site.yaml', 'tagline: 𝗕𝗲𝗿𝗶𝘁𝗮 CafÃ© kita\n', [true, true]],
  ['comments/berita.yaml', '- name: 𝗔𝘆𝘂\n  time: 2024-09-15\n  text: |\n    𝗕𝗮𝗴𝘂𝘀 sekali.\n', [true]],
  ['authors.yaml', '- slug: ayu\n  name: 𝗔𝘆𝘂 GrabenwÃ¶ger\n', [false, false]],
  ['authors.yaml', '- slug: ayu\n  name: Ayu\n  role: 𝗥𝗲𝗽𝗼𝗿𝘁𝗲𝗿 GrabenwÃ¶ger\n', [true, true]],
])('in %s: %j', async (path, text, promised) => {
  expect(await promises(path, text)).toEqual(promised);
  const { text: mended } = mendData(path, text);
  expect(await promises(path, mended)).toEqual(promised.filter((isMendable) => !isMendable));
});
