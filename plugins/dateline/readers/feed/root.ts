/** How feeds begin: the root element behind declarations and comments. */

/** Ends at the first `-->`: were there two ways to read it, many comments would take exponential time. */
const comment = String.raw`<!--(?:(?!-->)[\s\S]){0,4000}-->\s*`;
const opening = new RegExp(String.raw`^\s*(?:${comment}|<!(?!--)[^>]*>\s*|<\?[^>]*>\s*)*<((?:[\w.-]+:)?[\w.-]+)(?=[\s/>])`);

/** The root element's name without its prefix, in lower case, or undefined if the text is no XML. */
export const rootName = (text: string): string | undefined => opening.exec(text.slice(0, 16_000))?.[1]?.replace(/^.*:/, "").toLowerCase();

export const isFeedRoot = (text: string): boolean => ["rss", "rdf", "feed"].includes(rootName(text) ?? "");

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1): the version is the format's own address. */
export const isJsonFeed = (text: string): boolean => /^\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text.slice(0, 20_000));
