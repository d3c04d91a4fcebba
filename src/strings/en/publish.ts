// What `npm run publish` tells in English.
import type { RcloneCause } from '../../publish/rclone-cause.ts';
import { formatCount } from '../count.ts';
import type { PublishStrings } from '../publish.ts';

const count = (value: number) => formatCount(value, 'en');
const counted = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`;
const buildAgain = 'Run npm run build, then publish.';
const minute = (time: number) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const causes: Readonly<Record<RcloneCause, string>> = {
  key: 'The store does not take the key or password: look at it in rclone config, or in the variables RCLONE_CONFIG_….',
  denied:
    'The key is known, and may not do this: at the provider, let it list, read, write and delete there.',
  bucket: 'There is no such bucket: make it at the provider, or look at its name after --to.',
  remote: 'rclone knows no remote of this name: rclone listremotes lists them, and rclone config makes one.',
  unreachable: 'The store cannot be reached: look at its address in rclone config, and at the network.',
  full: 'There is no room left at the store.',
};

export const publishStrings: PublishStrings = {
  faults: {
    'site-absent': ({ site }) => `There is no site in ${site}. ${buildAgain}`,
    'site-foreign': ({ site }) =>
      `${site} is no site that was built here: there is no build.json in it. ${buildAgain}`,
    'site-of-other-version': ({ site }) =>
      `The site in ${site} was built by another version of this program. ${buildAgain}`,
    'site-is-share': ({ site }) =>
      `${site} is a share of --shard, not a site. Join all shares first: npm run build -- --join DIR…`,
    'site-is-delta': ({ site }) => `${site} holds only changes of --delta, not a site. ${buildAgain}`,
    'site-busy': ({ site }) =>
      `A build or another publication is at work in ${site}. Wait until it is done, then publish.`,
    'journal-open': ({ site }) =>
      `The site in ${site} is half put in place, since a build was stopped. Run npm run build, which finishes it, then publish.`,
    'build-open': ({ site }) =>
      `The last build of ${site} did not come to its end, so what stands there is older. Run npm run build, mend what it reports, then publish.`,
    'site-is-preview': ({ site }) =>
      `The site in ${site} is a preview: its pages tell search engines to pass them over. Build it without drafts and preview, then publish.`,
    'site-altered': ({ site, count: altered, paths }) =>
      paths.length === 0
        ? `The site in ${site} is not as it was built: files were changed, added or removed. ${buildAgain}`
        : `The site in ${site} is not as it was built: ${counted(altered, 'file differs', 'files differ')}, such as ${paths.join(', ')}. ${buildAgain}`,
    'older-commit': ({ ours, oursAt, published, publishedAt, isByTime }) =>
      `The site is of commit ${ours} (${minute(oursAt)}), which is older than what is published, ${published} (${minute(publishedAt)}). ${isByTime ? 'That is judged by their times alone, since the history between them is not here: if a clock was wrong, git fetch --unshallow brings the history. ' : ''}Build the newest commit, or publish the older one with --force.`,
    'unrelated-commit': ({ ours, oursAt, published, publishedAt }) =>
      `The site is of commit ${ours} (${minute(oursAt)}), on another line than what is published, ${published} (${minute(publishedAt)}), and earlier. Build the newest commit, or publish this one with --force.`,
    'commit-unknown': ({ published }) =>
      `It is not known which commit the site is of, and commit ${published} is published. Build in the Git repository of the content, or publish with --force.`,
    'commit-untrusted': ({ published, remedy }) =>
      `It is not known which commit the site is of, and commit ${published} is published: the content folder belongs to another user of this machine, so Git does not read it. If what it holds can be trusted, run ${remedy} then build and publish again.`,
    'target-busy': ({ target }) =>
      `Somebody else is publishing to ${target}. Wait until that is done, then publish.`,
    'target-not-a-folder': ({ target }) =>
      `${target} is no folder, or a link that leads to none. Move it away, or choose another place with --to.`,
    'target-foreign': ({ target }) =>
      `${target} holds files that this program did not put there, so it is left alone. Empty it, or choose another place with --to.`,
    'target-unsigned': ({ target, file, sign }) =>
      `${target} holds releases that were published from here, and its file ${file} is gone. Write the file ${target}/${file} again, with this line alone, then publish: ${sign}`,
    'target-taken': ({ target, paths }) =>
      `${target} already holds files that were not published from here and would be written over: ${paths.join(', ')}. Choose another place with --to, or publish with --force if they may be lost.`,
    'target-damaged': ({ target, file }) =>
      `${file} of ${target} is damaged, so it is not known what is published there. Remove that file, then publish: everything goes up again.`,
    'nothing-before': ({ target }) => `There is no earlier release in ${target} to go back to.`,
    'no-rollback': () =>
      'Only a folder keeps earlier releases. Check out the commit that is to be shown, build it, and publish it with --force.',
    'rclone-absent': () =>
      'The program rclone was not found. Install it: sudo apt install rclone on Debian and Ubuntu, brew install rclone on macOS.',
    'rclone-failed': ({ message, cause }) =>
      `rclone could not go on: “${message}” ${cause === undefined ? '' : `${causes[cause]} `}What was published before is known still: mend this, then publish again.`,
    'other-publisher': ({ target }) =>
      `Somebody else has begun to publish to ${target}. Wait until that is done, then publish again.`,
  },
  progress: {
    copying: (done) => `Copying the site … ${count(done)}`,
    kept: (done) => `Uploading photos and search … ${count(done)}`,
    assets: (done) => `Uploading styles … ${count(done)}`,
    pages: (done) => `Uploading stories … ${count(done)}`,
    indexes: (done) => `Uploading lists … ${count(done)}`,
    feeds: (done) => `Uploading feeds … ${count(done)}`,
    marker: () => 'Uploading the last file …',
    removing: (done) => `Removing … ${count(done)}`,
    waiting: (seconds) => `Published. Waiting for pages that are being read … ${seconds}`,
  },
  published: (target) => `The site is published in ${target}.`,
  unchanged: (target) => `Nothing to publish: ${target} has this site already.`,
  trial: (target) => `This was only a trial (--dry-run). What would change in ${target}:`,
  rolledBack: (target) => `The release before is shown again in ${target}.`,
  counts: (added, changed, removed) =>
    `New ${count(added)}, changed ${count(changed)}, removed ${count(removed)}.`,
  first: 'Nothing was known of what is there, so everything was published.',
  release: (shown, kept) =>
    `Release ${shown}; ${kept === 0 ? 'there is none to go back to' : `to go back to: ${count(kept)} (--rollback)`}.`,
  cut: (cut, stories, of) =>
    `${counted(cut, 'earlier release', 'earlier releases')} held ${stories.join(', ')}${of > stories.length ? ` and ${count(of - stories.length)} more` : ''}, which ${of === 1 ? 'was' : 'were'} taken back, and went for that.`,
  unreadable: (releases) =>
    `${counted(releases, 'earlier release was', 'earlier releases were')} removed, as the record of what they hold is damaged: they may hold stories that were withdrawn.`,
  edited: (commit) =>
    `This site is of edits too that were not committed after ${commit}: it cannot be built again from Git, and the site of that commit itself may take its place.`,
  untrusted: (remedy) =>
    `The content folder belongs to another user of this machine, so Git does not read it, and a site of an older commit may take the place of a newer one. If what it holds can be trusted, run ${remedy} then build and publish again.`,
  overridden: (sentence) => `--force was given, so this did not count: ${sentence}`,
  listed: (path, addresses) =>
    addresses === 0
      ? `What changed is listed in ${path}.`
      : `What changed is listed in ${path}, with ${counted(addresses, 'address', 'addresses')} that a CDN is to forget.`,
  closed: ({ path, isInTarget }, target) =>
    `Only the owner may open ${path}: a web server that runs as another user answers 403. ${isInTarget ? `Run chmod -R go+rX on ${target}, and publish with umask 022 from now on.` : 'Run chmod o+x on it.'}`,
  localAddress: (baseUrl) =>
    `The pages say that they stand at ${baseUrl}, which is this computer. Set base_url in site.yaml to the address of the site.`,
  interrupted: 'Stopped. Readers see the old site or the new one; publish again to finish.',
};
