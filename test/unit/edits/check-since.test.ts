import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseSiteFile } from '../../../src/content/site-file.ts';
import { checkSince } from '../../../src/edits/check-since.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';
import { placeOf, storyWith } from '../../fixtures/content.ts';
import { assumeAnotherOwner, GitRepository } from '../../fixtures/git-repository.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const now = Date.parse('2024-11-01T05:00:00+07:00');
const path = 'articles/2024/09/berita.md';
const story = (body: string, more = '') => storyWith({ more }, `${body}\n`);
const [before, after] = ['Ia, Budi, datang.', 'Ia, Rudi, datang.'];
const told = `${path}:8:5 notice edit/name`;

/** The problems since `commit`, without their words. */
async function check(contentDir: string, commit: string, site?: string): Promise<string[]> {
  const { settings } = parseSiteFile(site === undefined ? undefined : Buffer.from(site));
  const { problems } = await checkSince({ contentDir, commit, now, settings });
  return problems.map(placeOf);
}

/** A repository in which the story was committed first as `old`, then as it is now. */
function makeEdit(old: string, now: string, at: readonly [string, string] = ['2024-10-01', '2024-10-02']) {
  const repository = new GitRepository();
  const base = repository.commit({ [path]: old }, `${at[0]}T00:00:00Z`);
  repository.commit({ [path]: now }, `${at[1]}T00:00:00Z`);
  return { folder: repository.folder, base, repository };
}

describe('checkSince tells of', () => {
  it('a published story that was changed without a word', async () => {
    const { folder, base } = makeEdit(story(before), story(after));
    expect(await check(folder, base)).toEqual([told]);
    expect(await check(folder, 'HEAD~1')).toEqual([told]);
  });

  it('it as an error where site.yaml says so', async () => {
    const { folder, base } = makeEdit(story(before), story(after));
    expect(await check(folder, base, 'silent_edits: error\n')).toEqual([told.replace('notice', 'error')]);
  });

  it('a change that was not committed yet', async () => {
    const { folder } = makeEdit(story(before), story(before));
    writeFiles(folder, { [path]: story(after) });
    expect(await check(folder, 'HEAD')).toEqual([told]);
  });

  it('a story that was withdrawn, and is shown as if it never had been', async () => {
    const withdrawal = 'corrections: [{ type: pencabutan, date: 2024-09-20, note: Salah. }]';
    const { folder, base } = makeEdit(story(before, withdrawal), story(after));
    expect(await check(folder, base)).toEqual([`${path}:1:1 notice edit/correction`]);
    const back = 'corrections: [{ type: koreksi, date: 2024-10-02, note: Dimuat lagi. }]';
    writeFiles(folder, { [path]: story(after, back) });
    expect(await check(folder, base)).toEqual([]);
  });

  it('one that was withdrawn for a reason that is another now', async () => {
    const withdrawn = (note: string) =>
      story(before, `corrections: [{ type: pencabutan, date: 2024-09-20, note: ${note} }]`);
    const { folder, base } = makeEdit(withdrawn('Salah kutip.'), withdrawn('Atas permintaan bupati.'));
    expect(await check(folder, base)).toEqual([`${path}:6:41 notice edit/reworded`]);
  });

  it('the address of one that was withdrawn and is deleted', async () => {
    const withdrawal = 'corrections: [{ type: pencabutan, date: 2024-09-20, note: Salah. }]';
    const { folder, base } = makeEdit(story(before, withdrawal), story(before, withdrawal));
    rmSync(join(folder, path));
    const { settings } = parseSiteFile(undefined);
    const { former } = await checkSince({ contentDir: folder, commit: base, now, settings });
    expect(former).toEqual([{ path, address: '/2024/09/berita/' }]);
  });

  it('a story that came out between the two commits', async () => {
    const embargoed = (body: string) => story(body, 'publish_at: 2024-10-03 06:00 WIB');
    const { folder, base } = makeEdit(embargoed(before), embargoed(after), ['2024-10-01', '2024-10-04']);
    expect(await check(folder, base)).toEqual([told.replace(':8:', ':9:')]);
  });

  it('which files a report is to speak of first: those that are new or others', async () => {
    const { folder, base, repository } = makeEdit(story(before), story(after));
    repository.commit({ 'articles/2024/10/baru.md': story(after), 'site.yaml': 'name: a\n' });
    writeFiles(folder, { 'site.yaml': 'name: b\n' });
    const { touched } = await checkSince({
      contentDir: folder,
      commit: base,
      now,
      settings: parseSiteFile(undefined).settings,
    });
    expect([...touched]).toEqual([path, 'articles/2024/10/baru.md', 'site.yaml']);
  });

  it('a story that was renamed', async () => {
    const { folder, base, repository } = makeEdit(story(before), story(before));
    repository.commit({ [path]: undefined, 'articles/2024/10/baru.md': story(after) });
    expect(await check(folder, base)).toEqual([told.replace(path, 'articles/2024/10/baru.md')]);
  });

  it('files whose names Git would put in quotes', async () => {
    const odd = 'articles/2024/09/"Kutip"\tdan énam 😀.md';
    const repository = new GitRepository();
    const base = repository.commit({ [odd]: story(before), [path]: story(before) });
    repository.commit({ [odd]: story(after), [path]: story(after) });
    // The odd one has no address, so that it was never published: the check says so elsewhere.
    expect(await check(repository.folder, base)).toEqual([told]);
  });

  it('content in a folder of its repository, or in another repository than ours', async () => {
    const repository = new GitRepository();
    const base = repository.commit({ [`situs/isi/${path}`]: story(before), 'README.md': 'x' });
    repository.commit({ [`situs/isi/${path}`]: story(after) });
    vi.stubEnv('GIT_DIR', join(makeTemporaryFolder(), 'nowhere'));
    try {
      expect(await check(join(repository.folder, 'situs/isi'), base)).toEqual([told]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('what a merge brought', async () => {
    const { folder, repository } = makeEdit(story(before), story(before));
    repository.git('checkout', '--quiet', '-b', 'cabang');
    repository.commit({ [path]: story(after) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'articles/2024/09/lain.md': story(before) });
    repository.git('merge', '--quiet', '--no-ff', '--message=m', 'cabang');
    expect(await check(folder, 'HEAD^1')).toEqual([told]);
  });

  it('its own branch alone, where the other went on', async () => {
    const { folder, repository } = makeEdit(story(before), story(before));
    repository.git('checkout', '--quiet', '-b', 'cabang');
    repository.commit({ 'articles/2024/09/lain.md': story(before) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [path]: story(after) });
    repository.git('checkout', '--quiet', 'cabang');
    expect(await check(folder, 'main')).toEqual([told]);
    expect(await check(folder, 'main...')).toEqual([]);
  });
});

describe('checkSince hands on addresses that were out', () => {
  async function formerOf(contentDir: string, commit: string): Promise<string[]> {
    const { settings } = parseSiteFile(undefined);
    const { former } = await checkSince({ contentDir, commit, now, settings });
    return former.map((each) => `${each.path} ${each.address}`);
  }

  it('of stories that were removed, renamed or changed, and of no draft', async () => {
    const repository = new GitRepository();
    const [gone, moved, draft] = [
      'articles/2024/09/hilang.md',
      'articles/2024/09/lama.md',
      'articles/2024/09/draf.md',
    ];
    const base = repository.commit({
      [path]: story(before),
      [gone]: story('Lain sekali.'),
      [moved]: story('Isi yang lain lagi.\n\nPanjang.'),
      [draft]: story('Draf.', 'draft: true'),
      'articles/2024/09/tetap.md': story('Tetap.'),
    });
    repository.commit({
      [path]: story(before, 'draft: true'),
      [gone]: undefined,
      [moved]: undefined,
      [draft]: undefined,
      'articles/2024/10/lama.md': story('Isi yang lain lagi.\n\nPanjang.'),
    });
    expect(await formerOf(repository.folder, base)).toEqual([
      `${path} /2024/09/berita/`,
      `${gone} /2024/09/hilang/`,
      `${moved} /2024/09/lama/`,
    ]);
  });

  it('of lines that the ledger lost', async () => {
    const repository = new GitRepository();
    const base = repository.commit({
      'addresses/2024.txt': '/2024/09/a/\n/2024/09/b/\n',
      'addresses/pages.txt': '/tentang/\n',
    });
    repository.commit({ 'addresses/2024.txt': '/2024/09/b/\n', 'addresses/pages.txt': undefined });
    expect(await formerOf(repository.folder, base)).toEqual([
      'addresses/2024.txt /2024/09/a/',
      'addresses/2024.txt /2024/09/b/',
      'addresses/pages.txt /tentang/',
    ]);
  });
});

describe('checkSince says nothing of', () => {
  it('a story that was under an embargo all the time', async () => {
    const { folder, base } = makeEdit(story(before, 'publish_at: 2024-10-20'), story(after));
    expect(await check(folder, base)).toEqual([]);
  });

  it('new stories, links, and files of other folders', async () => {
    const { folder, base, repository } = makeEdit(story(before), story(before));
    repository.commit({ 'articles/2024/09/lain.md': story(after), 'pages/tentang.md': story(after) });
    rmSync(join(folder, path));
    symlinkSync('lain.md', join(folder, path));
    expect(await check(folder, base)).toEqual([]);
  });
});

describe('checkSince says that nothing was compared', () => {
  const refused = 'site.yaml:1:1 error edit/no-history';

  async function refusal(contentDir: string, commit: string): Promise<string> {
    const { settings } = parseSiteFile(undefined);
    const { problems } = await checkSince({ contentDir, commit, now, settings });
    expect(problems.map(placeOf)).toEqual([refused]);
    const [first] = problems;
    return first === undefined ? '' : Object.values(wordProblem(first, 'en')).slice(1).join(' ');
  }

  it('where the repository belongs to another user, with the command that makes Git read it', async () => {
    const { folder, base } = makeEdit(story(before), story(after));
    assumeAnotherOwner();
    expect(await refusal(folder, base)).toMatch(
      /: the folder belongs to another user of this machine, .* run: git config --global --add safe\.directory \/\S+$/,
    );
  });

  it('where there is no such commit', async () => {
    const { folder } = makeEdit(story(before), story(after));
    expect(await refusal(folder, 'nirkata')).toBe(
      'What changed since nirkata was not checked: there is no such commit. Check how it is written.',
    );
    expect(await refusal(folder, '0'.repeat(40))).toMatch(/there is no such commit/);
    expect(await refusal(folder, '--all')).toMatch(/there is no such commit/);
    expect(await refusal(folder, '--all...')).toMatch(/there is no such commit/);
  });

  it('where a shallow clone lacks it', async () => {
    const { folder, base } = makeEdit(story(before), story(after));
    const clone = join(makeTemporaryFolder(), 'clone');
    new GitRepository().git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    expect(await refusal(clone, base)).toBe(
      `What changed since ${base} was not checked: the history of this repository was cut off, and the commit is not in it. ` +
        `Fetch it first: git fetch --depth=1 origin ${base}; in CI, raise fetch-depth.`,
    );
  });

  it('where a shallow clone lacks what is named by how far back it is, with a cure that Git takes', async () => {
    const { folder } = makeEdit(story(before), story(after));
    const clone = join(makeTemporaryFolder(), 'clone');
    const repository = new GitRepository();
    repository.git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    const told = await refusal(clone, 'HEAD~1');
    const [, cure = ''] = /Fetch it first: git (.*?);/.exec(told) ?? [];
    expect(cure).toBe('fetch --unshallow');
    repository.git('-C', clone, ...cure.split(' '));
    const { settings } = parseSiteFile(undefined);
    const { problems } = await checkSince({ contentDir: clone, commit: 'HEAD~1', now, settings });
    expect(problems.map(placeOf)).not.toContain(refused);
  });

  it('and not where one has it without what lies between', async () => {
    const { folder, base, repository } = makeEdit(story(before), story(before));
    repository.commit({ [path]: story(after) });
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = join(makeTemporaryFolder(), 'clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    repository.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', base);
    expect(await check(clone, base)).toEqual([told]);
  });

  it('where a clone lacks the old text', async () => {
    const { folder, base, repository } = makeEdit(story(before), story(after));
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(makeTemporaryFolder(), 'clone');
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone);
    renameSync(folder, `${folder}-gone`);
    try {
      expect(await refusal(clone, base)).toMatch(/was not checked/);
    } finally {
      renameSync(`${folder}-gone`, folder);
    }
  });

  it('where the folder lies in no repository', async () => {
    const folder = makeTemporaryFolder();
    mkdirSync(join(folder, 'articles'));
    expect(await refusal(folder, 'HEAD')).toMatch(
      /the content folder lies in no Git repository\. .*not a git repository/,
    );
  });

  it('where there is no Git', async () => {
    const { folder } = makeEdit(story(before), story(after));
    vi.stubEnv('PATH', makeTemporaryFolder());
    try {
      expect(await refusal(folder, 'HEAD')).toMatch(/there is no Git on this machine/);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
