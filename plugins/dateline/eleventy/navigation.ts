/**
 * Eleventy's collection filters look an item up by the template that made its page. Our pages are made by one template, and our
 * items name their documents: for our items, and for no others, the page at hand is looked up by its url.
 */
import type { EleventyConfig } from "./config.ts";

const filters = ["getCollectionItem", "getPreviousCollectionItem", "getNextCollectionItem", "getCollectionItemIndex"] as const;

interface Paged {
  readonly url: string;
  readonly page: unknown;
}

/** @param ownItem the item at a url, if the collection is one of ours */
export function addNavigation(config: EleventyConfig, ownItem: (collection: unknown, url: string) => Paged | undefined): void {
  for (const name of filters) {
    const original = config.getFilter(name);
    if (!original) continue;
    config.addFilter(name, function (collection: never, page?: { readonly url?: string }, ...rest: unknown[]) {
      const own = ownItem(collection, page?.url ?? this.page?.url ?? "");
      return original.call(this, collection, own ? own.page : page, ...rest);
    });
  }
}
