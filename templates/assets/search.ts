// The script of the search page (/assets/search.js): finds the form and the place for results, and starts.
import { SearchSession } from './search/session.ts';
import { find } from './search/view.ts';

const panel = find(document, '.search-panel');
new SearchSession(find<HTMLFormElement>(panel, 'form'), find(panel, '[data-search]')).start();
