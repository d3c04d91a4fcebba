// A site's name and the time → the files that a newsroom's own repository begins with.
import { slugFromText } from '../archive/slug.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import { wib } from '../dates/zone.ts';
import { escapeParagraph } from '../markdown/escape.ts';

export interface SiteBeginning {
  /** As readers see it: one line. */
  readonly name: string;
  /** The name of the repository's folder. */
  readonly folder: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** What package.json says of the generator: its version, or where else it comes from. */
  readonly generator: string;
}

/** Path from the repository's root → text. */
export type StarterFiles = ReadonlyMap<string, string>;

/** The generator's package.json, as far as a newsroom's takes it over. */
export interface GeneratorManifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

/** `texts` are the starter's own and those of the generator that a newsroom needs too, by the paths that they get. */
export function makeStarterFiles(
  beginning: SiteBeginning,
  texts: StarterFiles,
  manifest: GeneratorManifest,
): StarterFiles {
  const moment = momentAt(beginning.now, wib);
  const [year = '', month = ''] = moment.iso.split('-');
  const words = wordsOf(beginning, canonicalMoment(moment));
  const files = [...texts].map(([path, text]): [string, string] => [
    path.replace('YEAR/MONTH', `${year}/${month}`),
    text.replace(/<(\w+)>/g, (written, key: string) => words[key] ?? written),
  ]);
  return new Map([['package.json', packageOf(beginning, manifest)], ...files]);
}

/** The words between angle brackets. A JSON string is a YAML string. */
function wordsOf({ name }: SiteBeginning, date: string): Readonly<Record<string, string>> {
  return {
    name: JSON.stringify(name),
    plain: escapeParagraph(name),
    description: JSON.stringify(
      `Arsip berita ${name}: berita lama yang tetap dapat dibaca, dicari, dan dikutip.`,
    ),
    about: JSON.stringify(`Apa yang tersimpan di arsip berita ${name}, dan bagaimana menemukannya.`),
    headline: JSON.stringify(`Arsip Berita ${name} Kini Dapat Dibaca`),
    date,
  };
}

function packageOf(
  { name, folder, generator }: SiteBeginning,
  { name: program, scripts, engines }: GeneratorManifest,
): string {
  const manifest = {
    name: slugFromText(folder) ?? 'arsip',
    version: '1.0.0',
    description: `Arsip berita ${name}`,
    private: true,
    type: 'module',
    engines,
    scripts: Object.fromEntries(commandsIn(scripts).map((command) => [command, `${program} ${command}`])),
    dependencies: { [program]: generator },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What scripts/arsip-berita.mjs takes for commands, but the one that makes repositories. */
function commandsIn(scripts: Readonly<Record<string, string>>): string[] {
  return Object.entries(scripts)
    .filter(([name, script]) => script.startsWith('node scripts/run.mjs ') && name !== 'new-site')
    .map(([name]) => name);
}
