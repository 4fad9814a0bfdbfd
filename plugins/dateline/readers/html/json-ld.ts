/** The article that a page describes in JSON-LD (https://schema.org/Article). */
import type { Page } from "./page.ts";

export type Entity = Readonly<Record<string, unknown>>;

const isEntity = (value: unknown): value is Entity => value !== null && typeof value === "object" && !Array.isArray(value);

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const articleType = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|PressRelease|Report|SocialMediaPosting)$/;

const isArticle = (entity: Entity): boolean => listed(entity["@type"]).some((type) => typeof type === "string" && articleType.test(type));

function parsed(json: string): unknown {
  try {
    // Some systems wrap it for XHTML, or end it with a semicolon.
    return JSON.parse(json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$|;\s*$/g, ""));
  } catch {
    return undefined;
  }
}

const deepest = 4;

/** An entity, those of its `@graph`, and what it is the page of. */
function entities(value: unknown, depth = 0): readonly Entity[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => entities(item, depth + 1));
  if (!isEntity(value)) return [];
  return [value, ...entities(value["@graph"], depth + 1), ...entities(value["mainEntity"], depth + 1)];
}

/** The first article that the page's JSON-LD describes. */
export function articleEntity(page: Page): Entity | undefined {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.flatMap((block) => entities(parsed(block.textContent))).find(isArticle);
}

/** Names of people or organisations, given as text or as entities. */
export const namesOf = (value: unknown): readonly string[] =>
  listed(value).map((item) => (isEntity(item) ? item["name"] : item)).filter((name) => typeof name === "string");

/** An address given as text, or as the `@id` of an entity. */
export function addressOf(value: unknown): string | undefined {
  const first = listed(value)[0];
  const written = isEntity(first) ? (first["@id"] ?? first["url"]) : first;
  return typeof written === "string" ? written : undefined;
}
