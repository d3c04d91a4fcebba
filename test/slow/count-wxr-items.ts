// An export of WordPress → on standard output how many records it holds, and how much else.
import { readWxr } from '../../src/import/wordpress/read-wxr.ts';
import { sourceContext } from '../fixtures/source-context.ts';

const [path = ''] = process.argv.slice(2);
const counts = { record: 0, page: 0, 'left-out': 0 };
for await (const { kind } of readWxr([path], sourceContext({ operands: [path] }))) counts[kind] += 1;
console.log(JSON.stringify(counts));
