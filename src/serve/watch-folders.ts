// Folders → a call with what changed in them, once a burst of changes has passed.
import watcher from '@parcel/watcher';

export interface FolderWatch {
  close(): Promise<void>;
}

/** Added, changed and deleted files alike; `paths` are absolute, each once, sorted. Calls never overlap. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => Promise<void>,
): Promise<FolderWatch> {
  const pending = new Set<string>();
  let running: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    while (pending.size > 0) {
      const paths = [...pending].sort();
      pending.clear();
      await onChange(paths);
    }
    running = undefined;
  };
  const subscriptions = await Promise.all(
    folders.map((folder) =>
      watcher.subscribe(folder, (error, events) => {
        if (error !== null) throw error;
        for (const event of events) pending.add(event.path);
        running ??= drain();
      }),
    ),
  );
  return {
    close: async () => {
      await Promise.all(subscriptions.map((subscription) => subscription.unsubscribe()));
      await running;
    },
  };
}
