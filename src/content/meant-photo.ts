// A photo's place as people write it → its name inside content/media/, as stories write it.

/** Of Markdown, which front matter does not read. */
const inMarkdown = /^!?\[[^\]]*\]\(<?([^()<>"]+?)>?(?:\s+"[^"]*")?\)$/;

/** `undefined` where that is what was written, or no place inside that folder. */
export function meantPhoto(written: string): string | undefined {
  const name = (inMarkdown.exec(written)?.[1] ?? written)
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?media\//, '')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\/{2,}/g, '/');
  // A folder of the writer's own machine.
  const isElsewhere = name.includes(':') || name.split('/').some((part) => /^\.{0,2}$/.test(part));
  return isElsewhere || name === written ? undefined : name;
}

/** `https://arsip.contoh.id/media/2024/09/panen.jpg` on that very site, or in the preview → `2024/09/panen.jpg`. */
export function ownPhoto(address: string, siteUrl: string): string | undefined {
  const bases = [siteUrl, 'http://localhost:8080'].map((base) => base.replace(/^https?:\/\/(?:www\.)?/i, ''));
  const path = address.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
  const base = bases.find((each) => each !== '' && path.startsWith(`${each}/media/`));
  return base === undefined || path === address ? undefined : path.slice(base.length + '/media/'.length);
}
