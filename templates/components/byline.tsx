// A story's authors → the line that names them, each leading to the other stories of theirs.
import { Fragment } from 'preact';
import type { Chrome, Link } from '../../src/pages/chrome.ts';
import { readerStrings } from '../../src/strings/reader.ts';

interface BylineProps {
  readonly chrome: Chrome;
  readonly authors: readonly Link[];
}

/** An unsigned story has none. */
export function Byline({ chrome, authors }: BylineProps) {
  if (authors.length === 0) return null;
  const words = readerStrings(chrome.language);
  return (
    <p class="byline">
      {words.by}{' '}
      {authors.map(({ text, permalink }, index) => (
        <Fragment key={permalink}>
          {index > 0 && words.beforeName(index, authors.length)}
          <a href={`${chrome.basePath}${permalink}`} rel="author">
            {text}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
