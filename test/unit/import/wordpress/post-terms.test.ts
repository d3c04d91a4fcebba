import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWxr } from '../../../../src/import/wordpress/read-wxr.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { foot, head, item } from '../../../fixtures/wxr.ts';

it('a post of an export before WordPress 3 has each category and tag once', async () => {
  const path = join(makeTemporaryFolder(), 'ekspor.xml');
  const terms = `<category><![CDATA[Daerah]]></category>
<category domain="category" nicename="daerah"><![CDATA[Daerah]]></category>
<category domain="tag"><![CDATA[Padi]]></category>
<category domain="tag" nicename="padi"><![CDATA[Padi]]></category>
`;
  writeFileSync(path, head + item({}, terms) + foot);
  const [first] = await readAll(readWxr, [path]);
  expect(first).toMatchObject({ record: { categories: ['Daerah'], topics: ['Padi'], remarks: [] } });
});
