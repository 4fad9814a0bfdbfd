import { profileOf } from "../../archive/profile.ts";
import type { ListPage } from "../../pages/page.ts";
import { absolute, type Site } from "../../site.ts";
import { corporation, thing, type Properties } from "./thing.ts";

type Place = Pick<Site, "title" | "description" | "language" | "url" | "pathPrefix" | "searchScript">;

/** The site's own search, for whoever asks it from elsewhere (schema.org/SearchAction). */
const search = (site: Place): Properties => ({
  "@type": "SearchAction",
  target: { "@type": "EntryPoint", urlTemplate: `${absolute(site, "/search/")}?q={search_term_string}` },
  "query-input": "required name=search_term_string",
});

const webSite = (site: Place): Properties =>
  thing("WebSite", { name: site.title, url: absolute(site, "/"), description: site.description, inLanguage: site.language, potentialAction: site.searchScript ? search(site) : undefined });

/** The articles of this page, in its order: their own pages say the rest. */
function itemList({ lead, groups, total }: ListPage, site: Place): Properties {
  const articles = [...(lead ? [lead] : []), ...groups.flatMap((group) => group.articles)];
  const itemListElement = articles.map(({ url }, index) => ({ "@type": "ListItem", position: index + 1, url: absolute(site, url) }));
  return { "@type": "ItemList", numberOfItems: total, itemListElement };
}

/** Of a company's page, on its first: to gather what is known of it goes over all its articles. */
function company({ taxonomy, term, paging }: ListPage): Properties | undefined {
  if (taxonomy !== "companies" || !term || paging.number !== undefined) return undefined;
  const { website, symbols } = profileOf(term.title, term.articles);
  return corporation({ name: term.title, ...(website ? { website } : {}) }, symbols);
}

/** @param title the page's, as it shows it */
export function listThings(page: ListPage, site: Place, title: string): readonly Properties[] {
  const collection = thing("CollectionPage", { name: title || site.title, url: absolute(site, page.url), inLanguage: page.lang ?? site.language, about: company(page), mainEntity: page.total > 0 ? itemList(page, site) : undefined });
  return page.url === "/" ? [webSite(site), collection] : [collection];
}
