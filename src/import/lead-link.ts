// A lead photo that is not at hand, and the body that it stood above → the body with one link to it.

/**
 * `paragraph` is the photo's link, `''` without one. Feeds and themes name a picture of the body for the lead photo:
 * a second link to it would be a line that says nothing. The one with words stays; of two with words both do, unless
 * they stand one above the other.
 */
export function putLeadAbove(paragraph: string, body: string): string {
  const [, words = '', address = ''] = /^!?\[(.*)\]\((.*)\)$/s.exec(paragraph) ?? [];
  const [first = ''] = body.split('\n\n', 1);
  if (address !== '' && first === `![](${address})`) return body.replace(first, () => paragraph);
  if (address !== '' && showsWithWords(words === '' ? body : first, address)) return body;
  return [paragraph, body].filter((part) => part.trim() !== '').join('\n\n');
}

function showsWithWords(markdown: string, address: string): boolean {
  const parts = markdown.split(`](${address}`);
  return parts.some((before, index) => {
    const after = parts[index + 1];
    return after !== undefined && /^[ )]/.test(after) && !before.endsWith('[');
  });
}
