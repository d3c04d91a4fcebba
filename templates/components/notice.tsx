// A correction, a right of reply or a withdrawal → its kind, its own time, its words, and where they lead.
import { isInternal } from '../../src/archive/correction.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { PostedNotice } from '../../src/pages/follow-up-props.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import { FullMoment } from './moment.tsx';

interface NoticeProps {
  readonly chrome: Chrome;
  readonly notice: PostedNotice;
  /** Its place in the list, where it does not stand there itself. */
  readonly listed?: { readonly text: string; readonly address: string };
}

export function Notice({ chrome, notice, listed }: NoticeProps) {
  const { kind, at, note, link } = notice;
  const words = correctionsStrings(chrome.language);
  return (
    <>
      <p class="notice-stamp">
        <strong class="notice-kind">{words.kinds[kind]}</strong>{' '}
        <FullMoment moment={at} language={chrome.language} />
      </p>
      <p class="notice-text">{note}</p>
      {(link !== '' || listed !== undefined) && (
        <ul class="notice-links">
          {link !== '' && (
            <li>
              <a
                href={isInternal(link) ? `${chrome.basePath}${link}` : link}
                rel={isInternal(link) ? undefined : 'noopener'}
              >
                {words.readMore[kind]}
              </a>
            </li>
          )}
          {listed && (
            <li>
              <a href={`${chrome.basePath}${listed.address}`}>{listed.text}</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
