/** Who distributed the document here: what it states, its story id's desk, or the platform that its link leads to. */
import type { Provider } from "../article.ts";
import type { Block, Draft, Fields, Traced } from "../draft.ts";
import { deskName, distributorNamed, isDesk, platformName } from "../vocabulary/providers.ts";
import { legalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";
import { labelOfBlock, sourceLine } from "./original.ts";

/** Front matter keys that name it; `source` and `publisher` may also name the company whose news it is. */
const keys: readonly (readonly [key: string, isOwn: boolean])[] = [["provider", true], ["distributor", true], ["distributed_by", true], ["source_name", false], ["source", false], ["publisher", false], ["newswire", true]];

const longest = 60;

/** `Reuters`, `{ name: Reuters }`, or an address of theirs */
function nameIn(value: unknown): string | undefined {
  if (typeof value === "object" && value !== null) return "name" in value ? nameIn(value.name) : undefined;
  if (typeof value !== "string") return undefined;
  const written = value.trim();
  if (/^https?:\/\//i.test(written)) return platformName(written);
  return written !== "" && written.length <= longest && /\p{L}/u.test(written) ? written : undefined;
}

/** What keys of the document that Dateline does not otherwise take say of its distributor. */
export function statedDistributors({ extra }: Fields): Traced<string>[] {
  const given = new Map(Object.entries(extra?.value ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  return keys.flatMap(([key, isOwn]) => {
    const name = nameIn(given.get(key));
    const isCompany = name !== undefined && !isOwn && distributorNamed(name) === undefined && legalForm.test(name);
    return name === undefined || isCompany ? [] : [{ value: name, rule: `front matter: ${key}` }];
  });
}

type Found = Traced<Provider> | undefined;

/** The desk's name, and the platform if that is another. */
const via = (name: string, platform: string | undefined): Provider => (platform && platform !== name ? { name, via: platform } : { name });

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

function stated({ fields }: Draft): Found {
  const [found] = statedDistributors(fields);
  if (!found) return undefined;
  const platform = fields.link && platformName(fields.link.value);
  const name = distributorNamed(found.value) ?? found.value;
  return { ...found, value: via(name, isDesk(name) ? platform : undefined) };
}

/** A story id's own desk; of one that nobody here knows, the words of the link are its name: `[Acme Daily](https://www.tradingview.com/news/acme_daily:…)`. */
function ofStory({ fields: { story, link }, blocks }: Draft): Found {
  if (!story) return undefined;
  const platform = link && platformName(link.value);
  const named = deskName(story.value.provider);
  if (named) return { value: via(named, platform), rule: "story id", ...at(story.line) };
  const label = platform === "TradingView" ? labelFor(sourceLine(blocks), link?.value) : undefined;
  return label && label !== platform ? { value: via(label, platform), rule: "words of the link", ...at(link?.line) } : undefined;
}

/** What the link of the source's line is called, if that is a name. */
function labelFor(block: Block | undefined, link: string | undefined): string | undefined {
  const found = labelOfBlock(block);
  return found && found.link === link && /^\p{Lu}[\p{L}\p{N}.&'’ -]{1,40}$/u.test(found.label) ? found.label : undefined;
}

/** `[Reuters](https://elsewhere.example/…)`: an address nobody knows, but a name that everybody does. */
function ofLabel({ blocks, fields: { link } }: Draft): Found {
  const name = distributorNamed(labelFor(sourceLine(blocks), link?.value) ?? "");
  return name ? { value: { name }, rule: "words of the link", ...at(link?.line) } : undefined;
}

function ofLink({ fields: { link } }: Draft): Found {
  const platform = link && platformName(link.value);
  return platform ? { value: { name: platform }, rule: "host of the link", ...at(link?.line) } : undefined;
}

/** An archive that files everything under its provider's name: `categories: [Reuters]`, and no other. */
function ofCategory({ fields: { categories, tags } }: Draft): Found {
  const [name, ...others] = new Set([...(categories?.value ?? []), ...(tags?.value ?? [])]);
  const known = name !== undefined && others.length === 0 ? distributorNamed(name) : undefined;
  return known && categories ? { value: { name: known }, rule: "the only category", ...at(categories.line) } : undefined;
}

export const provider: Enricher = {
  name: "provider",
  enrich: (draft) => {
    if (draft.fields.provider) return {};
    const found = stated(draft) ?? ofStory(draft) ?? ofLink(draft) ?? ofLabel(draft) ?? ofCategory(draft);
    return found ? { fields: { provider: found } } : {};
  },
};
