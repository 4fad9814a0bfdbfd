/** All that a built site's pages link to, followed on the disk. */
import { parseDocument } from "htmlparser2";
import { isTag, type ChildNode } from "domhandler";

interface Link {
  readonly page: string;
  readonly target: string;
}

function walk(nodes: readonly ChildNode[], visit: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    visit(node.name, node.attribs);
    walk(node.children, visit);
  }
}

interface PageLinks {
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function linksOf(html: string): PageLinks {
  const targets: string[] = [];
  const ids = new Set<string>();
  walk(parseDocument(html).children, (_, { href, src, id }) => {
    targets.push(...[href, src].filter((target) => target !== undefined));
    if (id) ids.add(id);
  });
  return { targets, ids };
}

const fileOf = (pathname: string): string => decodeURIComponent(pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");

/**
 * Links that lead nowhere: to a page that is not there, a fragment that is not there, or out of the path prefix.
 * @param site path to bytes
 * @param origin the site's address: absolute links to it are followed too
 */
export function brokenLinks(site: ReadonlyMap<string, Buffer>, origin: string, prefix = "/"): Link[] {
  const pages = new Map([...site].filter(([path]) => path.endsWith(".html")).map(([path, bytes]) => [path, linksOf(bytes.toString("utf8"))] as const));
  const isBroken = (page: string, target: string): boolean => {
    const url = new URL(target, `${origin}${prefix}${page}`);
    if (url.origin !== origin) return false;
    if (!url.pathname.startsWith(prefix)) return true;
    const file = fileOf(url.pathname.slice(prefix.length - 1));
    if (!site.has(file)) return true;
    return url.hash.length > 1 && pages.get(file)?.ids.has(decodeURIComponent(url.hash.slice(1))) === false;
  };
  return [...pages].flatMap(([page, { targets }]) => targets.filter((target) => isBroken(page, target)).map((target) => ({ page, target })));
}
