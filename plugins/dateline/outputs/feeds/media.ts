/** Pictures of an article that lie on the site. */
import type { Article } from "../../article.ts";
import { absolute, type Site } from "../../site.ts";

export interface Media {
  readonly url: string;
  readonly type: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Bytes, where the build knows them. */
  readonly length?: number;
}

const types: Readonly<Record<string, string>> = { jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", gif: "image/gif", webp: "image/webp", avif: "image/avif" };

const typeOf = (url: string): string | undefined => types[/\.([a-z]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ""];

/** The largest file in the format that every reader shows. */
function thumbnail({ layout }: Article, site: Pick<Site, "url" | "pathPrefix">): Media[] {
  const picture = layout.thumbnail?.picture;
  const source = picture?.sources.at(-1);
  const file = source?.files.at(-1);
  if (!picture || !source || !file) return [];
  return [{ url: absolute(site, file.url), type: source.type, width: picture.width, height: picture.height, ...(file.size === undefined ? {} : { length: file.size }) }];
}

/** @param html of the text, its addresses absolute */
export function mediaOf(article: Article, html: string, site: Pick<Site, "url" | "pathPrefix">): Media[] {
  const own = site.url + site.pathPrefix;
  const inText = [...html.matchAll(/<img\b[^>]* src="([^"]*)"/g)].flatMap(([, src = ""]): Media[] => {
    const url = src.replaceAll("&amp;", "&");
    const type = typeOf(url);
    return url.startsWith(own) && type ? [{ url, type }] : [];
  });
  const all = [...thumbnail(article, site), ...inText];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}
