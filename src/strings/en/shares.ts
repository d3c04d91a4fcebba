// What a build tells of shares in English.
import { formatCount } from '../count.ts';
import { formatBytes } from '../quantity.ts';
import type { ShareStrings } from '../shares.ts';

const count = (value: number) => formatCount(value, 'en');
const groups = (value: number) => `${count(value)} ${value === 1 ? 'group' : 'groups'} of files`;
const faults = { damaged: 'damaged', 'other-build': 'of other content, time, code or options' } as const;

export const shareStrings: ShareStrings = {
  built: (index, of, out, files, bytes) =>
    `Share ${index} of ${of} is ready in ${out}: ${count(files)} ${files === 1 ? 'file' : 'files'}, ${formatBytes(bytes, 'en')}. It is not a site yet.`,
  left: (left) => `Not made again, for the cache has them: ${groups(left)}.`,
  howToJoin: 'Join all shares with the same cache: npm run build -- --join DIR…',
  joined: (taken, made, faulty) =>
    `From shares: ${groups(taken)}; made here: ${count(made)}.` +
    (faulty.length === 0 ? '' : ` Not used in full: ${faulty.join(', ')}.`),
  faulty: (dir, fault) => `${dir} (${faults[fault]})`,
  foreignFolder: (out) =>
    `The folder ${out} holds files that are no share of --shard, so it is left alone. ` +
    'Empty it, or choose another with --out.',
};
