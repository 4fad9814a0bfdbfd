/** The store's readings: cards in one table, texts in another, both under the name of all that a reading depends on. */
import type { Store } from "../store/store.ts";
import { recently } from "../store/recent.ts";
import { divided, joined, type ArticleText, type Card, type Divided } from "./index-card.ts";
import type { Read } from "./read.ts";

export interface Readings {
  readonly get: (name: string) => Read | undefined;
  /** What is read of it from now on comes from the store. */
  readonly put: (name: string, read: Read) => Read;
  /** Those put last are in the store when this has been called. */
  readonly flush: () => void;
  /** Removes what has another name, if it is much, and no other build may need it. */
  readonly keepOnly: (names: readonly (string | undefined)[]) => void;
}

/** Documents whose texts are held: a page shows one article's, and asks for it several times. */
const held = 32;

/** Documents put in one transaction, each of which waits for the disk. */
const together = 256;

/** This many readings that no document asks for are kept: for those who change a document and change it back. */
const spare = 1000;

const lost = (path: string): Error =>
  new Error(`Dateline: the text of ${path} is no longer in the store. It was removed or damaged while the site was built. Run the build again: it begins with a new store.`);

export function openReadings(store: Store): Readings {
  const cards = store.table<Card>("readings");
  const texts = store.table<readonly ArticleText[]>("texts");
  const waiting: (readonly [string, Divided])[] = [];
  /** What the store could not take, by name. */
  const kept = new Map<string, readonly ArticleText[]>();
  const textsOf = recently(held, (name) => kept.get(name) ?? texts.get(name) ?? []);
  const late = (name: string, card: Card): Read => {
    const path = card.articles[0]?.source.path ?? "";
    const there = <T>(part: T | undefined): T => {
      if (part !== undefined) return part;
      store.condemn();
      throw lost(path);
    };
    return joined(card, {
      body: (article, section) => there(textsOf(name)[article]?.bodies[section]),
      fields: (article) => there(textsOf(name)[article]?.fields),
    });
  };
  const flush = (): void => {
    const all = waiting.map(([name, divided]) => [name, divided.texts] as const);
    // A store that is full is not asked again: it would tell it each time. A card says that there is a text.
    const isKept = kept.size === 0 && texts.put(all);
    if (isKept) cards.put(waiting.map(([name, { card }]) => [name, card]));
    else for (const [name, text] of all) kept.set(name, text);
    waiting.length = 0;
  };
  return {
    get: (name) => {
      const card = cards.get(name);
      return card && late(name, card);
    },
    put: (name, read) => {
      const parts = divided(read);
      waiting.push([name, parts]);
      if (waiting.length >= together) flush();
      return late(name, parts.card);
    },
    flush,
    keepOnly: (names) => store.whileAlone(() => {
      const used = new Set(names);
      const unused = cards.keys().filter((name) => !used.has(name));
      if (unused.length <= Math.max(spare, used.size / 2)) return;
      cards.remove(unused);
      texts.remove(unused);
    }),
  };
}
