// Where a site is published to, and what may be told of it.

/** `dir` is absolute where it is worked on. `remote` as rclone takes it: `REMOTE:PATH`. */
export type Target =
  | { readonly kind: 'folder'; readonly dir: string }
  | { readonly kind: 'rclone'; readonly remote: string };

/**
 * As it is named to people, in logs too. A connection string of rclone (`:s3,access_key_id=…:bucket`) may hold what must
 * not be told: of that its kind alone is named.
 */
export function nameOf(target: Target): string {
  if (target.kind === 'folder') return target.dir;
  const [head = ''] = target.remote.split(',', 1);
  return head === target.remote ? target.remote : `${head}…`;
}
