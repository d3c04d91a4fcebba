// A message of rclone → the same without anything that opens a door: logs of CI are read by many.

/** Variables that hold what must not be told: rclone's own, and those of S3 that it reads. */
const secretNames =
  /^(?:RCLONE_\w*(?:PASS|SECRET|KEY|TOKEN|CREDENTIALS|HEADERS)\w*|AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN))$/i;

/** Shorter values are words of every message, and guard nothing. */
const shortestSecret = 4;
const hidden = '…';

/** `remote` may be a connection string (`:sftp,host=…,pass=…:path`), of which every value is hidden. */
export function redact(
  message: string,
  { remote, env }: { readonly remote: string; readonly env: NodeJS.ProcessEnv },
): string {
  const ofEnvironment = Object.entries(env).flatMap(([name, value]) =>
    secretNames.test(name) && value !== undefined ? [value] : [],
  );
  const ofRemote = [...remote.matchAll(/,\s*\w+=("(?:[^"]|"")*"|'(?:[^']|'')*'|[^,:]*)/g)].map(
    ([, value = '']) => value.replace(/^["']|["']$/g, ''),
  );
  const secrets = [...ofEnvironment, ...ofRemote].filter(({ length }) => length >= shortestSecret);
  return secrets
    .sort((a, b) => b.length - a.length)
    .reduce((text, secret) => text.replaceAll(secret, hidden), message)
    .replace(/\/\/[^/@\s]+@/g, `//${hidden}@`);
}
