// A story's headline and address → the ways to pass it on: plain links to the services' own pages, which load nothing
// and tell nobody anything until they are followed.
import type { Chrome } from '../../src/pages/chrome.ts';
import { readingStrings } from '../../src/strings/reading.ts';

interface ShareLinksProps {
  readonly chrome: Chrome;
  readonly headline: string;
  /** Absolute. */
  readonly address: string;
}

interface Service {
  readonly name: string;
  readonly href: string;
}

export function ShareLinks({ chrome, headline, address }: ShareLinksProps) {
  const words = readingStrings(chrome.language);
  return (
    <div class="share">
      <p class="share-title">{words.share}</p>
      <ul class="share-links">
        {servicesFor(headline, address, words.email).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="nofollow noopener">
              {name}
            </a>
          </li>
        ))}
        <li>
          <button
            class="copy-link"
            type="button"
            hidden
            data-address={address}
            data-copied={words.linkCopied}
            data-failed={words.linkNotCopied}
          >
            {words.copyLink}
          </button>
        </li>
      </ul>
      <p class="copy-status" role="status" />
    </div>
  );
}

/** Each service's documented form of a link that opens what is to be sent, filled in. */
function servicesFor(headline: string, address: string, email: string): Service[] {
  const [title, url] = [encodeURIComponent(headline), encodeURIComponent(address)];
  return [
    { name: 'WhatsApp', href: `https://wa.me/?text=${title}%20${url}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${title}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://x.com/intent/post?url=${url}&text=${title}` },
    { name: email, href: `mailto:?subject=${title}&body=${url}` },
  ];
}
