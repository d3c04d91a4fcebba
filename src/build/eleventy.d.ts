// Eleventy 3 ships no types: what the generator uses of it.
declare module '@11ty/eleventy' {
  /** A template language. Paths are those of templates, from the working directory. */
  export interface Extension<Data, Content> {
    /** Whether a template's text is read, for `compile` to take. */
    readonly read: boolean;
    readonly getData: (path: string) => Promise<Readonly<Record<string, unknown>>>;
    readonly compile: (text: unknown, path: string) => Promise<(data: Data) => Content>;
    /** `cache`: whether what `compile` returned is kept, for all of the process's time. */
    readonly compileOptions: { readonly cache: boolean };
  }

  export interface UserConfig {
    setInputDirectory(path: string): void;
    /** What templates are given is known to them alone. */
    addExtension<Data, Content>(extension: string, options: Extension<Data, Content>): void;
    addTemplateFormats(formats: string): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdPercent(percent: number): void };
    };
    addGlobalData(key: string, value: unknown): void;
  }

  export default class Eleventy {
    /** `configPath: false` looks for no file. */
    constructor(
      input: string | undefined,
      output: string,
      options: { configPath: false; config: (config: UserConfig) => void },
    );
    disableLogger(): void;
    /** Renders and writes nothing. Transforms and layouts are asked for by none of ours. */
    toJSON(): Promise<unknown>;
  }
}
