// The workflow's scripts in the order of a run, in fresh clones of a newsroom's repository, beside a stand-in for GitHub.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyPath, storyText } from '../command/small-site.ts';
import { type JobRun, runJob, type Values, workflow } from '../command/workflow-run.ts';
import { GitRepository } from '../fixtures/git-repository.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { copyGenerator } from './copied-generator.ts';

const site = {
  'content/site.yaml': 'name: Radio Contoh\nbase_url: https://contoh.example\n',
  'content/categories.yaml': '- slug: nasional\n  name: Nasional\n',
  'content/authors.yaml': '- slug: ayu-lestari\n  name: Ayu Lestari\n',
  [`content/${storyPath}`]: storyText('Panen raya', 'Petani memanen padi di Cianjur.'),
  '.gitignore': '*\n!content/\n!content/**\n!.gitignore\n',
};
const edited = { [`content/${storyPath}`]: storyText('Panen raya', 'Petani memanen padi di Garut.') };
const lastStory = (name: string, more = '') => ({
  [`content/articles/2024/09/${name}.md`]: storyText('Lain', 'Isi.').replace('\n---\n\n', `${more}\n---\n\n`),
});

const steps = {
  'steps.base.outputs.commit': '',
  'steps.base.outputs.published': '',
  'steps.decide.outputs.now': '',
};
const pushAfter = (before: string) => ({
  ...steps,
  'github.event_name': 'push',
  'github.event.before': before,
  "github.event_name != 'pull_request'": true,
});

/** A repository on GitHub, its caches, and the machines that check it out. */
class Forge {
  readonly repository = new GitRepository();
  readonly #store = makeTemporaryFolder();

  constructor() {
    this.repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.repository.git('config', 'receive.denyCurrentBranch', 'updateInstead');
  }

  /** A job on a machine of its own, which has nothing but the newest two commits. */
  run(job: string, values: Values, env: Readonly<Record<string, string>> = {}): JobRun & { folder: string } {
    const folder = join(makeTemporaryFolder(), 'arsip');
    this.repository.git('clone', '--quiet', '--depth=2', `file://${this.repository.folder}`, folder);
    // Where no command of ours runs, none is needed.
    if (usesNpm(job)) copyGenerator(folder);
    writeFiles(folder, { 'bin/npm': npm, 'bin/gh': gh });
    for (const name of ['npm', 'gh']) chmodSync(join(folder, 'bin', name), 0o755);
    const head = this.repository.git('rev-parse', 'HEAD').trim();
    const run = runJob(job, {
      folder,
      store: this.#store,
      values: {
        'github.run_id': '7',
        'github.run_attempt': '1',
        'github.run_attempt > 1': false,
        'github.token': 'x',
        'github.event.repository.default_branch': 'main',
        "vars.SHARDS || '1'": '1',
        ...values,
      },
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        GITHUB_SHA: head,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_WORKFLOW_REF: 'redaksi/arsip/.github/workflows/build.yml@refs/heads/main',
        GITHUB_REPOSITORY: 'redaksi/arsip',
        ...env,
      },
    });
    return { ...run, folder };
  }
}

function usesNpm(job: string): boolean {
  return workflow.jobs[job]?.steps.some(({ run }) => run?.includes('npm') ?? false) ?? false;
}

const realNpm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
/** The packages are there already. */
const npm = `#!/bin/sh\nif [ "$1" = ci ]; then exit; fi\nexec '${realNpm}' "$@"\n`;

/** Says what it is to begin, and knows of no run. */
const gh = `#!/bin/sh
case "$*" in
  *'--status success'*) echo 0;;
  'run list '*) ;;
  *) echo "gh $*";;
esac
`;

describe('the workflow', () => {
  it('takes a push to a site: checked, built in shares, kept for the clock', () => {
    const forge = new Forge();
    const before = forge.repository.commit(site);
    for (const name of ['a', 'b', 'c']) forge.repository.commit(lastStory(name));
    forge.repository.commit({ ...edited, ...lastStory('d', '\npublish_at: 2999-01-01') });
    const push = { ...pushAfter(before), "vars.SHARDS || '1'": '2' };
    const check = forge.run('check', push);
    expect(check.output).toContain(
      `::notice file=content/${storyPath},line=8,col=24,title=edit/name::Nama dalam berita yang sudah terbit`,
    );
    expect(check).toMatchObject({ code: 0, outputs: { shards: '[1,2]', test: 'true', publish: 'true' } });

    const now = { 'needs.check.outputs.now': check.outputs.now ?? '' };
    for (const shard of ['1', '2']) {
      expect(forge.run('shard', { ...push, ...now, 'matrix.shard': shard })).toMatchObject({ code: 0 });
    }
    const built = forge.run('site', { ...push, ...now, "needs.shard.result != 'skipped'": true });
    expect(built).toMatchObject({ code: 0 });
    expect(existsSync(join(built.folder, '_site/2024/09/panen-raya/index.html'))).toBe(true);
    expect(existsSync(join(built.folder, '_site/2024/09/d/index.html'))).toBe(false);

    expect(forge.run('wake', {}).output).toBe('Nothing is due.\n');
    const address = 'https://contoh.example';
    const shown = { 'needs.site.outputs.base': address, 'steps.pages.outputs.page_url': `${address}/` };
    expect(forge.run('publish', shown)).toMatchObject({ code: 0, output: '' });
    expect(forge.run('wake', {}).output).toBe('Nothing is due before 2998-12-31T17:00:00Z.\n');
    // What was published is what the next push is compared with, and what needs no test on demand.
    forge.repository.commit({ [`content/${storyPath}`]: site[`content/${storyPath}`] });
    const failed = forge.repository.commit(lastStory('e'));
    forge.repository.commit(lastStory('f'));
    expect(forge.run('check', pushAfter(failed)).output).toContain('title=edit/name');
    // The next build has the cache of this one.
    const again = forge.run('site', { ...push, ...now, "needs.shard.result != 'skipped'": false });
    expect(again).toMatchObject({ code: 0 });
    expect(again.output).toContain('mengambil dari cache');
  });

  it('stops at an error, with a mark beside its line', () => {
    const forge = new Forge();
    const before = forge.repository.commit(site);
    forge.repository.commit({ [`content/${storyPath}`]: undefined });
    const check = forge.run('check', pushAfter(before));
    expect(check.code).toBe(1);
    expect(check.output).toContain(`::error file=content/${storyPath},line=1,col=1,title=address/gone::`);
  });

  it('shows a pull request what it changes, and a preview that search engines leave out', () => {
    const forge = new Forge();
    const { repository } = forge;
    repository.commit(site);
    repository.git('checkout', '--quiet', '-b', 'cabang');
    repository.commit({ ...edited, ...lastStory('draf', '\ndraft: true') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit(lastStory('lain'));
    repository.git('merge', '--quiet', '--no-ff', '--message=m', 'cabang');
    const pull = {
      ...pushAfter(''),
      'github.event_name': 'pull_request',
      "github.event_name != 'pull_request'": false,
    };
    const env = { GITHUB_REF: 'refs/pull/1/merge' };
    const check = forge.run('check', pull, env);
    expect(check).toMatchObject({ code: 0, outputs: { publish: 'false' } });
    expect(check.output.match(/title=edit\/\w+/g)).toEqual(['title=edit/name']);

    const preview = forge.run(
      'preview',
      { ...pull, 'needs.check.outputs.now': check.outputs.now ?? '' },
      env,
    );
    expect(preview).toMatchObject({ code: 0 });
    const page = execFileSync('tar', ['-xOf', 'preview.tar', './2024/09/draf/index.html'], {
      cwd: preview.folder,
    });
    expect(page.toString()).toMatch(/<meta name="?robots"? content="?noindex/);
  });

  it('records addresses at night in a commit of its own, and has it built', () => {
    const forge = new Forge();
    forge.repository.commit(site);
    expect(forge.run('addresses', {})).toMatchObject({ code: 0 });
    const record = forge.run('record', {});
    expect(record).toMatchObject({ code: 0, output: expect.stringMatching(/gh workflow run build\.yml/) });
    expect(readFileSync(join(forge.repository.folder, 'content/addresses/2024.txt'), 'utf8')).toBe(
      '/2024/09/panen-raya/\n',
    );
    expect(forge.repository.git('log', '-1', '--format=%s').trim()).toBe('Record published addresses');
    expect(forge.run('addresses', {})).toMatchObject({ code: 0 });
    expect(forge.run('record', {}).output).toBe('Nothing new.\n');
  });
});
