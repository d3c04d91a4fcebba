// The guard of a store that nothing was published to: another site there is not written over, unless that is forced.
import { markerPath } from '../build/marker.ts';
import { type PublishFault, PublishRefused, publishFault } from './faults.ts';
import type { PublishContext } from './publish-context.ts';
import type { Rclone } from './rclone.ts';
import type { SiteToPublish } from './site-to-publish.ts';

/**
 * What would be overwritten and is overridden; refuses (`target-taken`) where it is not. One listing of the outermost folder
 * tells: whatever is a website has a front page. A site of ours, whose record was removed or which was copied there by
 * other means, has its marker.
 */
export async function guardFilesOfOthers(
  rclone: Rclone,
  { site, target }: { readonly site: SiteToPublish; readonly target: string },
  { force }: Pick<PublishContext, 'force'>,
): Promise<PublishFault | undefined> {
  const names = await rclone.list('');
  const taken = names.filter((name) => site.files.has(name)).sort();
  if (taken.length === 0 || names.includes(markerPath)) return undefined;
  const fault = publishFault('target-taken', { target, paths: taken.slice(0, mostNamed) });
  if (!force) throw new PublishRefused(fault);
  return fault;
}

const mostNamed = 3;
