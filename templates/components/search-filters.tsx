// The search page's props → the fields under the search field: category, author, year, order.
import type { SearchProps } from '../../src/pages/props.ts';
import { searchStrings } from '../../src/strings/search.ts';
import { fields, relevantOrder } from '../assets/search/query.ts';

/** The script fills in the authors, of whom there may be thousands, from the index. */
export function SearchFilters({ chrome, categories, years }: SearchProps) {
  const { page: words } = searchStrings(chrome.language);
  const categoryNames = categories.map(({ text }) => text);
  return (
    <div class="search-filters">
      <Filter name={fields.category} label={words.category} all={words.all} values={categoryNames} />
      <Filter name={fields.author} label={words.author} all={words.all} values={[]} />
      <Filter name={fields.year} label={words.year} all={words.all} values={years.map(({ text }) => text)} />
      <label class="search-filter">
        <span>{words.order}</span>
        <select name={fields.order}>
          <option value="">{words.newest}</option>
          <option value={relevantOrder}>{words.relevant}</option>
        </select>
      </label>
    </div>
  );
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  /** The choice that filters nothing. */
  readonly all: string;
  readonly values: readonly string[];
}

function Filter({ name, label, all, values }: FilterProps) {
  return (
    <label class="search-filter">
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}
