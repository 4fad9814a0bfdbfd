/** `{{ … }}` of a generator: what of it can be known without running anything. */

interface Value {
  /** Undefined: it is left out. */
  readonly text?: string;
  /** As the report names it. */
  readonly name: string;
}

const path = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;

/** `youtube(id="x")`: a shortcode of Zola's (getzola.org/documentation/content/shortcodes). */
const zolaShortcode = /^([A-Za-z_]\w*)\(\s*(?:\)$|[A-Za-z_]\w*\s*=)/;

/** The site's own address: links go on without it. */
const siteRoot = /^(?:site\.)?(?:base_?url|url|root|path_?prefix)$/i;

const textOf = (value: unknown): string | undefined => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);

function known(name: string, data: Readonly<Record<string, unknown>>): string | undefined {
  const key = name.replace(/^(?:page|post|frontmatter)\./, "");
  return Object.hasOwn(data, key) ? textOf(data[key]) : undefined;
}

/** `"/about/" | url` is the address itself; of other filters nothing is known. */
function literal(head: string, filters: readonly string[]): Value | undefined {
  const quoted = /^(["'])([^"']*)\1$/.exec(head)?.[2];
  if (quoted === undefined) return undefined;
  const isAddress = filters.every((filter) => /(?:url|link|escape)/i.test(filter));
  return isAddress ? { text: quoted, name: quoted } : { name: filters.map((filter) => filter.split(/\W/, 1)[0]).join(" | ") };
}

/**
 * @param written what stands between the braces
 * @param data the document's front matter
 * @returns undefined: it is none of a generator's, and stays as text
 */
export function expressionValue(written: string, data: Readonly<Record<string, unknown>>): Value | undefined {
  const inner = written.replace(/^-|-$/g, "").trim();
  const [head = "", ...filters] = inner.split("|").map((part) => part.trim());
  const given = literal(head, filters);
  if (given) return given;
  const shortcode = zolaShortcode.exec(inner)?.[1];
  if (shortcode) return { name: shortcode };
  if (!path.test(head)) return undefined;
  if (siteRoot.test(head)) return { text: "", name: head };
  const text = known(head, data);
  if (text !== undefined) return { text, name: head };
  return head.includes(".") || filters.length > 0 ? { name: head } : undefined;
}
