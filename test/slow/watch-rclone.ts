// A script before rclone in the path that keeps what it was asked, and fails or waits when told.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RcloneWatch {
  readonly env: NodeJS.ProcessEnv;
  /** Subcommands of rclone with the files that they were given, in their order. */
  calls(): { readonly command: string; readonly paths: readonly string[] }[];
  /** The call of this number, from 1 after this moment, does its work and then fails; 0 for none. */
  failAt(call: number): void;
  /** From now on an upload waits before it does anything, until what this gives is called. */
  holdUploads(): () => void;
}

/** Puts a script before rclone in the path. */
export function watchRclone(root: string, env: NodeJS.ProcessEnv): RcloneWatch {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  const [log, fails, hold] = [join(bin, 'log'), join(bin, 'fails'), join(bin, 'hold')];
  const real = execFileSync('sh', ['-c', 'command -v rclone'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh
echo "> $1" >> ${log}
list=
for word in "$@"; do
  [ "$list" = next ] && cat "$word" >> ${log}
  list=; [ "$word" = --files-from-raw ] && list=next
done
while [ "$1" = copy ] && [ -e ${hold} ]; do sleep 0.1; done
left=$(cat ${fails}); echo $((left - 1)) > ${fails}
if [ "$left" = 1 ]; then ${real} "$@"; exit 9; fi
exec ${real} "$@"
`;
  writeFileSync(join(bin, 'rclone'), script, { mode: 0o755 });
  writeFileSync(fails, '0');
  writeFileSync(log, '');
  return {
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ''}` },
    calls: () =>
      readFileSync(log, 'utf8')
        .split(/^> /m)
        .slice(1)
        .map((call) => {
          const [command = '', ...paths] = call.trimEnd().split('\n');
          return { command, paths };
        }),
    failAt(call) {
      writeFileSync(fails, String(call));
      writeFileSync(log, '');
    },
    holdUploads() {
      writeFileSync(hold, '');
      return () => rmSync(hold);
    },
  };
}
