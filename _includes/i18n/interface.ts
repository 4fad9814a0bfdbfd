/** Which language a page speaks, and all that comes with it. Made once a language: what formats dates is costly to make. */
import type { Site } from "../../plugins/dateline/site.ts";
import { dateFormats, type DateFormats } from "../dates.ts";
import { direction } from "../direction.ts";
import { interfaceLanguage, messagesFor } from "./index.ts";
import type { Messages } from "./messages.ts";

/** `en` → `en_US`: OpenGraph wants a territory (ogp.me), the likeliest where none is named. */
function territoryOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region ?? ""}`;
}

/** Attributes of an element whose language or direction is not the page's. */
export interface Foreign {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

export interface Interface {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly t: Messages;
  readonly dates: DateFormats;
  readonly foreign: (tag: string) => Foreign;
  /** A language as OpenGraph names it: `en_US`. */
  readonly territory: (tag: string) => string;
  /** Back, on and away, as the text runs. */
  readonly arrows: { readonly back: string; readonly on: string; readonly out: string };
}

const arrows = { ltr: { back: "←", on: "→", out: "↗" }, rtl: { back: "→", on: "←", out: "↖" } } as const;

function interfaceIn(lang: string, timeZone: string): Interface {
  const dir = direction(lang);
  const known = new Map<string, Foreign>([[lang, {}]]);
  const foreign = (tag: string): Foreign => {
    const found = known.get(tag) ?? { lang: tag, ...(direction(tag) === dir ? {} : { dir: direction(tag) }) };
    known.set(tag, found);
    return found;
  };
  const territories = new Map<string, string>();
  const territory = (tag: string): string => {
    const found = territories.get(tag) ?? territoryOf(tag);
    territories.set(tag, found);
    return found;
  };
  return { lang, dir, t: messagesFor(lang), dates: dateFormats(lang, timeZone), foreign, territory, arrows: arrows[dir] };
}

type Offer = Pick<Site, "language" | "timeZone" | "languages">;

/** @returns the interface of what is written in a language: its own, where the site offers it, else the site's */
export function interfacesOf({ language, timeZone, languages = [] }: Offer): (tag: string | undefined) => Interface {
  const offered = new Set(languages.map(interfaceLanguage));
  const made = new Map<string, Interface>();
  const spoken = (tag: string): boolean => {
    const known = interfaceLanguage(tag);
    return known !== undefined && (offered.size === 0 || offered.has(known));
  };
  const own = interfaceIn(language, timeZone);
  return (tag = language) => {
    if (tag === language) return own;
    const found = made.get(tag) ?? (spoken(tag) ? interfaceIn(tag, timeZone) : own);
    made.set(tag, found);
    return found;
  };
}
