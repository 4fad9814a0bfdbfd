import dateline, { type Options } from "./plugins/dateline/index.ts";

interface Config {
  addPlugin(plugin: typeof dateline, options: Options): void;
}

const options: Options = {
  title: "Dateline",
  description: "A newsroom made from a folder of press releases.",
  url: "https://dateline.example",
  language: "en",
  timeZone: "America/New_York",
  // The archive these releases came from writes local time of its own, without a zone.
  zones: [{ provider: "Reuters", zone: "Asia/Shanghai" }],
};

export default (eleventyConfig: Config) => {
  eleventyConfig.addPlugin(dateline, options);
  return { dir: { input: "src", includes: "../_includes", output: "_site" } };
};
