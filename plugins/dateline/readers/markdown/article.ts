/** What all the Markdown families share once their header is read: one article, its body as plain Markdown or HTML. */
import type { Body, Fields, ReaderDraft } from "../../draft.ts";
import { excerptSeparatorOf, toldTitle } from "../companions/apply.ts";
import { matterFields } from "../front-matter/fields.ts";
import type { Matter } from "../front-matter/matter.ts";
import { withNested } from "../front-matter/nested.ts";
import type { Found, Reading, Text } from "../reader.ts";
import { entityText } from "../xml-entities.ts";
import { withoutDirectives } from "./directives.ts";
import { splitExcerpt } from "./excerpt.ts";
import { isMdx, withoutComponents } from "./mdx.ts";
import { isSectionPage, pathFields } from "./path-facts.ts";
import { plainHeading } from "./plain-text.ts";
import { withoutTemplateTags } from "./template-tags.ts";

/** `# A first heading` · a first line underlined with `===` */
export const firstHeading = /^\s*(?:#[ \t]+(?<atx>[^\n]+)(?:\n|$)|(?<setext>\S[^\n]*)\n=+[ \t]*(?:\n|$))/;

/** The first heading is the title, unless the front matter gives one; then only a repetition of it is taken out. */
function takeHeading(fields: Fields, body: Body): ReaderDraft {
  const heading = firstHeading.exec(body.text);
  const title = plainHeading(heading?.groups?.["atx"] ?? heading?.groups?.["setext"] ?? "");
  if (!heading || title === "" || (fields.title && fields.title.value !== title)) return { fields, body };
  const leading = /^\s*/.exec(heading[0])?.[0] ?? "";
  const at = { rule: "first heading", line: body.line + leading.split("\n").length - 1 };
  const rest = { ...body, text: body.text.slice(heading[0].length), line: body.line + heading[0].split("\n").length - 1 };
  if (fields.title) return { fields, body: rest };
  return { fields: { ...fields, title: { value: title, ...at }, titleFrom: { value: "headline", ...at } }, body: rest };
}

/** One line in the report for all that was left out of a document. */
function together([first, ...others]: readonly Found[]): readonly Found[] {
  if (!first) return [];
  const all = [first, ...others];
  return [{ ...first, line: Math.min(...all.map(({ line = 1 }) => line)), detail: all.map(({ detail }) => detail).join(", ") }];
}

/** Keys by which a document says that a generator with templates of its own rendered it: Jekyll, Eleventy, Hexo. */
const generatorKeys = new Set(["layout", "permalink", "excerpt_separator", "newstitle", "tumblr_url", "templateengineoverride", "eleventycomputed", "eleventyexcludefromcollections", "taxonomies", "extra"]);

/** `_posts/plant.md` · `2021-11-02-plant.md` */
const generatorPath = /(?:^|\/)(?:_(?:posts|drafts)\/|\d{4}-\d{2}-\d{2}-[^/]*\.(?:md|markdown)$)/;

/** `{% endhighlight %}`: nobody closes what is no tag. */
const closingTag = /\{%-?\s{0,9}end\w{0,40}\s{0,9}-?%\}/;

/** Elsewhere braces are text: a press release with front matter is no template. */
const isTemplate = (path: string, { data, body }: Matter): boolean =>
  generatorPath.test(path) || closingTag.test(body) || Object.keys(data).some((key) => generatorKeys.has(key.toLowerCase()));

/** The body as the generator would have put it out, as far as that can be known without it. */
function rendered(document: Text, body: Body, matter: Matter | undefined): { readonly body: Body; readonly problems: readonly Found[] } {
  const plain = isMdx(body.text, document.extension) ? withoutComponents(body.text, body.line) : { text: body.text, problems: [] };
  // Without front matter no generator reads a document's tags: braces in it are text.
  if (!matter) return { body: { ...body, text: plain.text }, problems: plain.problems };
  const tags = withoutTemplateTags(plain.text, { data: matter.data, line: body.line, liquid: isTemplate(document.path, matter) });
  const { text, problems } = withoutDirectives(tags.text, body.line);
  return { body: { ...body, text }, problems: together([...plain.problems, ...tags.problems, ...problems]) };
}

/** What moved here from WordPress has `&#8217;` in its titles: generators put them out as HTML. */
function withCharacters(fields: Fields): Fields {
  const { title, summary, lead } = fields;
  return {
    ...fields,
    ...(title ? { title: { ...title, value: entityText(title.value) } } : {}),
    ...(summary ? { summary: { ...summary, value: entityText(summary.value) } } : {}),
    ...(lead ? { lead: { ...lead, value: entityText(lead.value) } } : {}),
  };
}

/** @param given undefined: the document has no front matter, and its body is all of it */
export function readArticle(document: Text, given: Matter | undefined): Reading {
  const matter = given && withNested(given);
  const stated = matter ? matterFields(matter) : { fields: {}, problems: [] };
  if (isSectionPage(document.path) && !stated.fields.date) return { drafts: [], problems: [...stated.problems, { code: "section-page" }] };
  const markup = document.extension === "html" || document.extension === "htm" ? "html" : "markdown";
  const { body, problems } = rendered(document, { markup, text: matter?.body ?? document.text, line: matter?.bodyLine ?? 1 }, matter);
  const headed = takeHeading({ ...pathFields(document.path, matter), ...withCharacters({ ...stated.fields, ...toldTitle(document.companions) }) }, body);
  const separator = matter?.data["excerpt_separator"] ?? excerptSeparatorOf(document.companions);
  return { drafts: [splitExcerpt(headed.fields, headed.body, separator)], problems: [...stated.problems, ...problems] };
}
