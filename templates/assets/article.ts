// The script of a story's page (/assets/article.js): says how old the story is, and copies its address.
// Without it nothing is missing: the date stands there, and the address in the browser's bar.
import { ageInYears, wordAge } from './article/age.ts';

const notice = document.querySelector<HTMLElement>('.story-age');
const published = document.querySelector<HTMLTimeElement>('.published time');
if (notice && published) {
  const { year = '', years = '' } = notice.dataset;
  notice.textContent = wordAge(ageInYears(new Date(published.dateTime), new Date()), { year, years });
}

const button = document.querySelector<HTMLButtonElement>('.copy-link');
const status = document.querySelector<HTMLElement>('.copy-status');
// Browsers have no clipboard on pages that came without encryption: there the button stays hidden.
if (button && status && navigator.clipboard) {
  const { address = '', copied = '', failed = '' } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(address).then(
      () => {
        status.textContent = copied;
      },
      () => {
        status.textContent = failed;
      },
    );
  });
}
