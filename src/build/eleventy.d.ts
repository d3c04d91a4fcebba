// Eleventy 3 ships no types: what the generator uses of it.
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdPercent(percent: number): void };
    };
    addGlobalData(key: string, value: unknown): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; config: (config: UserConfig) => void },
    );
    disableLogger(): void;
    toJSON(): Promise<{ outputPath: string; content: string }[]>;
  }
}
