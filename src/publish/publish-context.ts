// What every publication is given beside its site and its target, and what it comes to.
import type { Permalink } from '../archive/address.ts';
import type { Commit } from '../git/find-commit.ts';
import type { Changes } from './changes.ts';
import type { PublishFault } from './faults.ts';
import type { Pulse } from './make-release.ts';
import type { Stage } from './upload-order.ts';

export interface PublishContext {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** How long, in milliseconds, files that are gone stay for pages that are being read. */
  readonly grace: number;
  /** Publish although another commit speaks against it. */
  readonly force: boolean;
  /** Only find out what would change. */
  readonly dryRun: boolean;
  /** In the repository that the commits are of. */
  readonly contentDir: string;
  /** Makes what was written in a folder outlast a power cut. */
  readonly flush: (folder: string) => void;
  /** In which rclone finds its settings. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Before the first reader sees anything of it: whoever is to tell a CDN must know, even if this is cut short. */
  readonly onDecided: (publication: Pick<Publication, 'changes' | 'isWhole' | 'baseUrl'>) => void;
  readonly onProgress: (stage: PublishStage, done: number) => void;
}

export type PublishStage = 'copying' | 'waiting' | 'removing' | Stage;

export interface Publication {
  readonly kind: 'published' | 'unchanged' | 'rolled-back' | 'trial';
  readonly changes: Changes;
  /** Nothing was known of what was there before. */
  readonly isWhole: boolean;
  readonly baseUrl: string;
  /** The commit on which its content stood, where the content was edited since. */
  readonly edited: Commit | undefined;
  /** What `force` overrode. */
  readonly overridden: PublishFault | undefined;
  /** Of a folder. */
  readonly releases?: ReleaseNews;
}

export interface ReleaseNews {
  /** The release that is shown now. */
  readonly shown: string;
  /** How many can be gone back to. */
  readonly kept: number;
  /** How many went since they held the text of stories that were taken back, and those stories, sorted. */
  readonly cut: number;
  readonly takenBack: readonly Permalink[];
  /** How many went since it is not known any more what they hold. */
  readonly unreadable: number;
}

export function pulseOf({ signal, onProgress }: PublishContext, stage: PublishStage): Pulse {
  return (done) => {
    signal.throwIfAborted();
    onProgress(stage, done);
  };
}
