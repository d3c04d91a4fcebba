// What `--help` prints, in English.
import type { CommandHelp } from '../command-help.ts';

export const commandHelp: CommandHelp = {
  build: `npm run build -- [options]
Builds the site from the content folder. Where there is an error, the old site is left as it is.

  --content DIR    content folder (default: content)
  --out DIR        output folder (default: _site)
  --delta DIR      write only what changed since the last build with this cache, and list it in
                   DIR/changes.json; _site is not touched
  --shard N/M      make only share N of M, for --join, so that M machines can work side by side. --out names
                   its folder, which is not a site that could be published
  --join DIR…      build the site from the shares in these folders; what is missing or damaged is made here
  --preview        a preview for the newsroom in the folder _preview, which search engines leave out
  --drafts         with --preview: drafts and embargoed stories too, marked
  --cache DIR      what was built before, so that only changes are built (default: .cache)
  --base-url URL   address of the site; takes the place of base_url in site.yaml
  --now TIME       build as if it were this time, such as 2024-09-14T12:45:06+07:00
  --clean          build everything again, whatever the cache says
  --jobs N         processes at work side by side (default: one a core)
  --no-search      no search index
  --json           the summary as JSON on the last line of output`,
  check: `npm run check -- [FILE…] [options]
Checks the content folder and reports every mistake at once. Builds nothing.

  --content DIR    content folder (default: content)
  --cache DIR      what is known of files that were checked before, so that only what changed is read (default: .cache)
  --fix            repair what has one right answer (quotes, the form of dates, names of categories, spaces at the end of
                   lines, invisible characters, text that was encoded twice), and show what changed
  --all            show all notices, however many there are of one kind
  --format FORM    text, json, github or gnu, the form that editors read (default: text)
  --watch          checks again whenever a file is saved, until it is stopped
  --times          also tell how long the check took, without the start of Node
  --now TIME       check as if it were this time, such as 2024-09-14T12:45:06+07:00
  --since COMMIT   compares with that commit: headlines, names, numbers and quotations of published stories that were
                   changed without a word; origin/main... is where this branch began`,
  addresses: `npm run addresses -- [options]
Records all addresses that are published now in the folder addresses, so that one that vanishes is told of.
None that is recorded is ever removed.

  --content DIR    content folder (default: content)
  --cache DIR      what is known of files that were checked before (default: .cache)
  --now TIME       record what is published at this time, such as 2024-09-14T12:45:06+07:00`,
  start: `npm start -- [options]
Shows a preview on this computer. Pages in the browser are refreshed whenever a file is saved.

  --content DIR    content folder (default: content)
  --drafts         shows drafts and embargoed stories too, marked
  --port N         port number (default: 8080; if taken, the next free one)
  --cache DIR      where the preview is built (default: .cache)
  --jobs N         processes at work side by side (default: one a core)`,
  new: `npm run new -- "Headline" [options]
Makes a new article file, dated now.

  --content DIR    content folder (default: content)
  --cache DIR      what is known of files that were read before (default: .cache)
  --category NAME  category of the story
  --author NAME    author of the story
  --now TIME       date of the story, such as "2024-09-14 12:45 WIB" (default: now)`,
  'new-site': `npm run new-site -- DIR [options]
Makes a newsroom's repository in a new folder: content, settings and CI workflow, with this program as its package.

  --name NAME      name of the site (default: from the folder's name)
  --generator FROM where the program's package is installed from, as package.json has it: a version, a Git address,
                   or file:… as seen from that folder; what npm pack made is copied there
                   (default: this very program, packed and copied there, or from where it is installed here)
  --now TIME       date of the first story, such as "2024-09-14 12:45 WIB" (default: now)`,
  schema: `npm run schema -- [options]
Writes an editor's help to .vscode: keys, categories, authors and topics that are offered while you type.

  --content DIR    the content folder (default: content)
  --cache DIR      what is known of files that were read before (default: .cache)`,
  import: `npm run import -- KIND FILE… [options]
Brings stories from another source into the content folder. A folder stands for the files in it. Running it again changes
what changed in the source, and nothing that a person edited here. Every record is in one list of the report.

KIND
  source-page      a page of the old site as text: date, headline, category, author, story, Komentar, Berita Lainnya;
                   where one has an error, none is imported
  wxr              an export of WordPress (Tools → Export), whole or in several files
  feed             RSS, Atom or JSON Feed
  html             saved pages of the web: the story is found by the page’s markup and structured data
  markdown         the folder of another generator, such as Hugo or Jekyll
  jsonl            one JSON object a line
  csv              a table whose first row names its columns

  --mapping FILE   YAML that says what columns mean, how dates are to be read, and what holds for all records
  --category NAME  the category of stories that have none
  --media DIR      files of the old site, to copy pictures from; may be given more than once
  --name NAME      tells imports of one kind apart (content/imports/NAME.csv)
  --report DIR     where the report is written (default: import-report/NAME)
  --content DIR    content folder (default: content)
  --cache DIR      what is known of files that were read before (default: .cache)
  --now ISO        the instant that counts as now
  --dry-run        check everything, and write nothing but the report`,
  publish: `npm run publish -- --to TARGET [options]
Publishes the site that was built last: only what changed, and in an order in which readers never see half of it.

TARGET
  a folder             each publication is a release of its own in it; the web server shows TARGET/current
  rclone:REMOTE:PATH   an S3-compatible store, SFTP or whatever else rclone knows by the name REMOTE

  --site DIR       the site (default: _site)
  --dry-run        say what would change, and change nothing
  --rollback       show the release before the one that is shown (folder)
  --keep N         how many releases stay, the one that is shown among them (default: 3; folder)
  --grace SECONDS  how long files that are gone stay for pages that are being read (default: 10)
  --changes FILE   where it is listed what changed and what a CDN is to forget (default: .cache/changes.json)
  --force          publish although another, newer commit is published
  --content DIR    content folder, in the repository that tells which commit is newer (default: content)
  --cache DIR      cache of the build, which spares reading every file (default: .cache)`,
};
