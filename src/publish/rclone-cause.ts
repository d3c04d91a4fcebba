// What rclone says where it fails → one line of it, and what is the matter where that can be told.

/** In the order in which they are looked for: of an answer 403 another may tell more. */
const causes = ['remote', 'key', 'bucket', 'full', 'denied', 'unreachable'] as const;
export type RcloneCause = (typeof causes)[number];

/** As S3, SFTP and WebDAV have them in rclone 1.60 and later. */
const signs: Readonly<Record<RcloneCause, RegExp>> = {
  remote: /didn't find section in config file/,
  key: /SignatureDoesNotMatch|InvalidAccessKeyId|unable to authenticate|\b401\b|NoCredentialProviders/,
  bucket: /NoSuchBucket/,
  full: /no space left|QuotaExceeded|\b507\b/i,
  denied: /AccessDenied|permission denied|\b403\b/i,
  unreachable:
    /connection refused|no such host|network is unreachable|no route to host|i\/o timeout|TLS handshake timeout|timeout awaiting response/,
};

export function findCause(message: string): RcloneCause | undefined {
  return causes.find((cause) => signs[cause].test(message));
}

/** Without the line breaks of a server's answer, and the count of tries before it. */
export function inOneLine(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Attempt \d+\/\d+ failed with \d+ errors? and: /, '');
}
