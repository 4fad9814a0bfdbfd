/** The link to the original, and the story id in it: `[Reuters](https://www.tradingview.com/news/…)` as the last line. */
import type { StoryId } from "../article.ts";
import type { Block, Draft, Fields, Traced } from "../draft.ts";
import { originalIn } from "../grammar/distribution.ts";
import { parseReleaseLink } from "../grammar/release-link.ts";
import { parseStoryId, parseStoryLink } from "../grammar/story-link.ts";
import { remembered } from "../remembered.ts";
import type { Enricher } from "./enricher.ts";

const onlyLink = /^<p>\s*<a href="(https?:\/\/[^"]+)"[^>]*>([^<]*)<\/a>\s*<\/p>$/;

/** A company's front page, as contacts end with, is nobody's original. */
const isFrontPage = (link: string): boolean => URL.canParse(link) && new URL(link).pathname === "/" && new URL(link).search === "";

const unescaped = (html: string): string => html.replaceAll("&amp;", "&");

interface LinkLine {
  readonly link: string;
  readonly label: string;
}

/** Where people talk about a text, or keep its sources: none of them is where it was published. */
const gatherings = /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|linkedin\.com|instagram\.com|youtube\.com|youtu\.be|reddit\.com|bsky\.app|github\.com|gitlab\.com|discord\.(?:com|gg)|slack\.com|t\.me|news\.ycombinator\.com)$/;

/** `Discuss on Twitter` · `Sign up` · `Thanks!`: what the reader is to do, or to be told. */
const request =
  /^(?:discuss|comment|reply|sign up|subscribe|register|rsvp|join|donate|download|follow|apply|buy|order|get (?:started|tickets|in touch)|learn more|contact|share|tweet|print|back to|next|previous|home|thanks?|thank you|anmelden|registrieren|abonnieren|jetzt|mehr erfahren|kontakt|s['’]inscrire|s['’]abonner|télécharger|en savoir plus|inscríb|suscr|descarg|más información|contacto|iscriviti|scarica|scopri)/iu;

const isSource = ({ link, label }: LinkLine): boolean => !request.test(label) && !gatherings.test(URL.canParse(link) ? new URL(link).hostname : "");

const lineIn = remembered((html: string): LinkLine | undefined => {
  const [, href, label = ""] = onlyLink.exec(html) ?? [];
  const link = href === undefined ? undefined : unescaped(href);
  const line = link === undefined || isFrontPage(link) ? undefined : { link, label: unescaped(label).trim() };
  return line && isSource(line) ? line : undefined;
});

/** A block that is one link to a page, and nothing else. */
export const labelOfBlock = (block: Block | undefined): LinkLine | undefined => block && lineIn(block.html);

/** The address of such a block. */
export const linkOfBlock = (block: Block | undefined): string | undefined => labelOfBlock(block)?.link;

/** Blocks that somebody may have added below it: `Update: …`, a correction, a remark. */
const added = 5;

const isStoryLine = (block: Block): boolean => parseStoryLink(linkOfBlock(block) ?? "") !== undefined;

/**
 * The line with the link to where the release was published: the last; or above what was added to it the only one that leads to a story,
 * as of several none is told to be this one's.
 */
export function sourceLine(blocks: readonly Block[]): Block | undefined {
  const last = blocks.at(-1);
  if (labelOfBlock(last)) return last;
  const [line, ...others] = blocks.slice(-1 - added).filter(isStoryLine);
  return others.length === 0 ? line : undefined;
}

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

/** Below the pointer may stand contacts, pictures, and links to other copies. */
const last = 30;
const longestPointer = 2000;

/** `[Original/Source Press Release](https://…)`: what is called so, linked or written out. */
function linkPointedTo(block: Block): string | undefined {
  if (block.html.length > longestPointer) return undefined;
  const written = originalIn(block.text);
  if (written) return written;
  const [, href] = /<a href="(https?:\/\/[^"]+)"/.exec(block.html) ?? [];
  return href !== undefined && originalIn(`${block.text}: ${unescaped(href)}`) !== undefined ? unescaped(href) : undefined;
}

/** The last such line: it was added by who carried the release, after those of the company. */
function pointedTo(blocks: readonly Block[]): Traced<string>[] {
  for (const block of blocks.slice(-last).toReversed()) {
    const link = linkPointedTo(block);
    if (link !== undefined && !isFrontPage(link)) return [{ value: link, rule: "line that points to the original", ...at(block.line) }];
  }
  return [];
}

function linkOfSource(blocks: readonly Block[]): Traced<string>[] {
  const line = sourceLine(blocks);
  const link = linkOfBlock(line);
  return link === undefined ? [] : [{ value: link, rule: line === blocks.at(-1) ? "last line is a link" : "line with a link to a story", ...at(line?.line) }];
}

/** The story of the first link that leads to one, before that of the first that leads to a release: the desk is nearer than the wire. */
function storyOf(links: readonly Traced<string>[]): Traced<StoryId>[] {
  const read = (parse: (link: string) => StoryId | undefined, rule: string): Traced<StoryId>[] =>
    links.flatMap(({ value, line }) => {
      const story = parse(value);
      return story ? [{ value: story, rule, ...at(line) }] : [];
    });
  return [...read(parseStoryLink, "story id in the link"), ...read((link) => parseReleaseLink(link)?.story, "release number in the link")];
}

/** The document's own id, where it is a story's: `urn:newsml:reuters.com:20231226:nNDL76P6Jq:1` */
function storyOfGuid({ guid }: Fields): Traced<StoryId>[] {
  const isName = guid !== undefined && /^(?:tag|urn:newsml):/i.test(guid.value);
  const story = isName ? parseStoryId(guid.value) : undefined;
  return story && guid ? [{ value: story, rule: "story id as the document's id", ...at(guid.line) }] : [];
}

/** `/0/fr/` in a link: the language of what it leads to, which is this text. */
function langOf(link: Traced<string> | undefined): Fields {
  const lang = link && parseReleaseLink(link.value)?.lang;
  return link && lang ? { lang: { value: lang, rule: "language in the link", ...at(link.line) } } : {};
}

function found({ blocks, fields }: Draft): Fields {
  const links = [...(fields.link ? [fields.link] : []), ...linkOfSource(blocks), ...pointedTo(blocks)];
  const [link] = links;
  const [story] = [...storyOf(links), ...storyOfGuid(fields)];
  return { ...(link ? { link } : {}), ...(story ? { story } : {}), ...langOf(link) };
}

export const original: Enricher = {
  name: "original",
  enrich: (draft) => ({ fields: found(draft) }),
};
