/** The Eleventy adapter: what the plugin does to a site, in order. */
import { resolve } from "node:path";
import { append } from "./append.ts";
import { taxonomyNames } from "./archive/taxonomies.ts";
import { build, everythingIn, liesIn, type Build } from "./eleventy/build.ts";
import { optionsMark, type CollectionApi, type EleventyConfig } from "./eleventy/config.ts";
import { builtOf } from "./eleventy/built.ts";
import { buildSearch } from "./eleventy/search.ts";
import { deletionSignal, openDeletions } from "./eleventy/deletions.ts";
import { addFilters } from "./eleventy/filters.ts";
import { addNavigation } from "./eleventy/navigation.ts";
import { jobsFrom } from "./eleventy/jobs.ts";
import { shareFrom, takeParent } from "./eleventy/shard.ts";
import { addTemplates, noTemplates } from "./eleventy/templates.ts";
import { tellBuilt } from "./incremental/built.ts";
import { findDocuments } from "./readers/load.ts";
import { OptionError, resolveOptions, type Options, type UserOptions } from "./options.ts";

export type { Article } from "./article.ts";
export type { UserOptions as Options } from "./options.ts";
export type { Reader, Reading, Text } from "./readers/reader.ts";

const collectionNames = ["articles", "years", "months", ...taxonomyNames] as const;

/** Documents are not templates: Eleventy must not render them too. */
function keepFromEleventy(config: EleventyConfig, { content, report, store }: Options): void {
  if (resolve(content) === resolve(config.directories.input)) {
    throw new OptionError(`Dateline's option "content" is "${content}", which is also Eleventy's input folder. Name another folder for the documents, such as "news".`);
  }
  if (liesIn(content, config.directories.input)) config.ignores.add(everythingIn(content));
  config.addWatchTarget(`./${content}/`);
  // Written by each build: a change of it must not begin the next.
  if (report !== false) config.watchIgnores.add(report);
  if (store !== false) config.watchIgnores.add(everythingIn(store));
}

/**
 * Sites list their tags by the names of `collections`, as Eleventy's base blog does. Ours are no tags of theirs:
 * `collections.years` is there, and such a list does not show it.
 */
function hideFromTagLists(api: CollectionApi, name: string): void {
  const collections = api.getAll()[0]?.data?.collections;
  if (collections) Object.defineProperty(collections, name, { value: undefined, writable: true, configurable: true, enumerable: false });
}

function addCollections(config: EleventyConfig, { collectionPrefix }: Options, current: () => Build): void {
  for (const name of collectionNames) {
    const prefixed = collectionPrefix + name;
    if (Object.hasOwn(config.collections, prefixed)) {
      throw new OptionError(`This site already has a collection "${prefixed}". Set Dateline's option "collectionPrefix", to "news_" for example, so that its own are named apart.`);
    }
    config.addCollection(prefixed, (api) => {
      hideFromTagLists(api, prefixed);
      return current().collections[name];
    });
  }
}

/** Frozen objects are handed to templates as they are; others Eleventy would copy for each. */
function addData(config: EleventyConfig, current: () => Build): void {
  config.addGlobalData("pages", () => Object.freeze(current().pages));
  config.addGlobalData("dateline", () => Object.freeze(current()));
}

/**
 * Adds a newsroom to an Eleventy site: `eleventyConfig.addPlugin(dateline, { … })`.
 * Added twice, the first counts. The options given are not changed.
 * @throws OptionError for a wrong option
 */
export default async function dateline(config: EleventyConfig, given: UserOptions = {}): Promise<void> {
  config.versionCheck(">=3.0.0");
  if (config[optionsMark]) return;
  const options = resolveOptions(given);
  config[optionsMark] = options;

  const parent = takeParent(process.env);
  let latest: Build | undefined;
  const current = (): Build => {
    if (!latest) throw new Error("Dateline's data was asked for before the build began.");
    return latest;
  };
  keepFromEleventy(config, options);
  addCollections(config, options, current);
  addData(config, current);
  addFilters(config, options, current);
  addNavigation(config, (collection, url) => current().itemAt(collection, url));
  const templates = options.theme ? await addTemplates(config) : noTemplates;
  // Beside Eleventy's rendering, and one build after the other.
  let searching = Promise.resolve(true);
  // Before whatever else listens: a site may index or check its pages then.
  config.on("afterBuild", async ({ results = [] }) => {
    append(results, await current().write(results));
  });
  config.on("eleventy.after", async ({ results = [] }) => {
    current().done(results);
    const built = shareFrom(process.env) ? undefined : builtOf(config, options, current().until, given.incremental === true);
    const isSearched = await searching;
    current().tellTimings();
    if (isSearched && built) tellBuilt(built);
  });
  const deletions = openDeletions(resolve(options.content));
  config.addWatchTarget(deletionSignal);
  // The config is read again: another copy of this plugin watches from then on.
  config.on("eleventy.reset", async () => deletions.close());
  config.on("eleventy.before", async ({ outputMode = "fs", runMode = "build" }) => {
    if (runMode !== "build") deletions.watch(await findDocuments(resolve(options.content), options.exclude));
    const share = shareFrom(process.env);
    const before = latest;
    latest = await build(config, options, { writes: outputMode === "fs", templates, share, jobs: jobsFrom(process.env), parent, begun: before ? performance.now() : 0 });
    await before?.close();
    const { site: { archive, searchScript }, beside, searchNotes } = latest;
    // One of those that share a build makes the index.
    if (outputMode === "fs" && (share?.shard.index ?? 1) === 1) searching = searching.then(() => beside("search", () => buildSearch(searchScript ? archive : undefined, resolve(config.directories.output), searchNotes)));
  });
}
