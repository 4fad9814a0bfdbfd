/**
 * Links to releases on the sites of the wires, and to filings: each site numbers them, and most put date, language or title into the address.
 * `globenewswire.com/news-release/2021/11/02/2325342/0/en/Acme-Opens-a-Hall.html` · `prnewswire.com/news-releases/acme-opens-a-hall-301234567.html`
 * `businesswire.com/news/home/20210302005123/en/Acme-Opens-a-Hall` · `accesswire.com/649999/Acme-Opens-a-Hall` · `newsfilecorp.com/release/85021/…`
 * `sec.gov/Archives/edgar/data/1234567/000121390021012345/ea1234_ex99-1.htm`
 */
import type { StoryId } from "../article.ts";
import { parseDate } from "../dates/written-date.ts";
import { remembered } from "../remembered.ts";

export interface ReleaseLink {
  /** `provider:item:version`, where the provider is the site. */
  readonly story: StoryId;
  /** BCP 47, where the address names the language. */
  readonly lang?: string;
}

interface Form {
  /** Whose number it is; sites that share their numbers have one name. */
  readonly provider: string;
  /** The site's domain, if that is not the provider's name. */
  readonly domains?: readonly string[];
  /** Matched against path and query. Groups: `item`, and where the site states them `date`, `lang`, `slug`. */
  readonly path: RegExp;
}

const slug = String.raw`(?<slug>[^/?]+?)`;
/** `.html`, a last slash, a query: none of them tells releases apart. */
const end = String.raw`(?:\.html?)?\/?(?:\?.*)?$`;
const form = (path: string): RegExp => new RegExp(`^${path}${end}`, "i");

const forms: readonly Form[] = [
  { provider: "globenewswire.com", path: form(String.raw`(?:\/[a-z]{2})?\/news-release\/(?<date>\d{4}\/\d{2}\/\d{2})\/(?<item>\d+)(?:\/\d+)?(?:\/(?<lang>[a-z]{2}(?:-[a-z]{2,4})?))?(?:\/${slug})?`) },
  { provider: "prnewswire.com", domains: ["prnewswire.com", "prnewswire.co.uk"], path: form(String.raw`\/(?:[a-z-]+\/)?(?:news-releases|releases|comunicados|communiques-de-presse)\/${slug}-(?<item>\d{8,10})`) },
  { provider: "newswire.ca", path: form(String.raw`\/(?:[a-z]{2}\/)?(?:news-releases|fr\/releases|releases)\/${slug}-(?<item>\d{8,10})`) },
  { provider: "businesswire.com", path: form(String.raw`\/(?:news|portal\/site)\/home\/(?:permalink\/)?(?<item>(?<date>\d{8})\d{6})(?:\/(?<lang>[a-z]{2}(?:-[a-z]{2,4})?))?(?:\/${slug})?`) },
  { provider: "accesswire.com", domains: ["accesswire.com", "accessnewswire.com"], path: form(String.raw`\/viewarticle\.aspx\?(?:.*&)?id=(?<item>\d+)(?:&.*)?`) },
  { provider: "accesswire.com", domains: ["accesswire.com", "accessnewswire.com"], path: form(String.raw`\/(?:newsroom\/(?<lang>[a-z]{2})\/[^/]+\/${slug}-)?(?<item>\d{5,8})`) },
  { provider: "accesswire.com", domains: ["accesswire.com", "accessnewswire.com"], path: form(String.raw`\/(?<item>\d{5,8})\/${slug}`) },
  { provider: "newsfilecorp.com", path: form(String.raw`\/release\/(?<item>\d+)(?:\/${slug})?`) },
  { provider: "eqs-news.com", path: form(String.raw`\/(?:[a-z]{2}\/)?news\/[a-z-]+\/${slug}\/(?<item>\d{5,}|[0-9a-f-]{36})(?:_(?<lang>[a-z]{2}))?`) },
  { provider: "dgap.de", path: form(String.raw`\/dgap\/News\/[^/]+\/${slug}\/\?newsID=(?<item>\d+)`) },
  { provider: "news.cision.com", path: form(String.raw`\/(?:(?<lang>[a-z]{2})\/)?[^/]+\/r\/${slug},(?<item>c\d+)`) },
  { provider: "mfn.se", path: form(String.raw`\/(?:[a-z]{1,4}\/)?a\/(?<item>[^/]+\/${slug}-[0-9a-f]{8})`) },
  { provider: "newsweb.oslobors.no", path: form(String.raw`\/message\/(?<item>\d+)`) },
  { provider: "pressetext.com", path: form(String.raw`\/news\/(?<item>(?<date>\d{8})\d{3})`) },
  { provider: "jcnnewswire.com", path: form(String.raw`\/(?:pressrelease|[a-z]+\/pressrelease)\/(?<item>\d+)(?:\/\d+)?(?:\/${slug})?`) },
  { provider: "acnnewswire.com", path: form(String.raw`\/press-release\/(?<lang>[a-z]+)\/(?<item>\d+)\/${slug}`) },
  { provider: "thenewswire.com", path: form(String.raw`\/(?:archives|press-releases)\/(?<item>[A-Za-z0-9]{6,})-${slug}`) },
  { provider: "marketwired.com", domains: ["marketwired.com", "marketwire.com"], path: form(String.raw`\/press-release\/${slug}-(?<item>\d{6,})\.htm`) },
  { provider: "newmediawire.com", path: form(String.raw`\/news\/${slug}-(?<item>\d{6,})`) },
  { provider: "newsworthy.ai", path: form(String.raw`\/news\/(?<item>(?<date>\d{8})\d{1,6})(?:\/${slug})?`) },
  { provider: "einpresswire.com", path: form(String.raw`\/article\/(?<item>\d{6,})(?:\/${slug})?`) },
  { provider: "prweb.com", path: form(String.raw`\/releases\/(?:\d{4}\/\d{1,2}\/)?(?:${slug}-)?(?:prweb)?(?<item>\d{6,})`) },
  { provider: "londonstockexchange.com", path: form(String.raw`\/news-article\/(?:[^/]+\/${slug}\/)?(?<item>\d+)`) },
  { provider: "presseportal.de", path: form(String.raw`\/pm\/(?<item>\d+\/\d+)`) },
  { provider: "sec.gov", path: form(String.raw`\/Archives\/edgar\/data\/\d+\/(?:\d{18}\/)?(?<item>\d{10}-\d{2}-\d{6})(?:-index)?(?:\.txt)?`) },
  { provider: "sec.gov", path: form(String.raw`(?:\/ix\?doc=)?\/Archives\/edgar\/data\/\d+\/(?<item>\d{18}(?:\/[^/?]+)?)`) },
];

/** Longer ones are searches and redirects, and lead to no release. */
const longest = 1000;

const isOn = (host: string, { provider, domains = [provider] }: Form): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `2021/11/02` and `20210302` → with hyphens, if a calendar has it. */
function isoDate(written: string | undefined): string | undefined {
  const parts = /^(\d{4})\/?(\d{2})\/?(\d{2})$/.exec(written ?? "");
  const date = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : "";
  return typeof parseDate(date) === "object" ? date : undefined;
}

/** Letters and digits of any script, in the case of the link: `Acme-Opens-a-Hall`. A number is no title. */
function titleSlug(written: string | undefined): string | undefined {
  const found = (written ?? "").replace(/\.html?$/i, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return /\p{L}/u.test(found) ? found : undefined;
}

/** `en`, `zh-hant`; `english` is no tag. */
const languageTag = (written: string | undefined): string | undefined => (written && /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(written) ? Intl.getCanonicalLocales(written)[0] : undefined);

/** `000121390021012345` → `0001213900-21-012345`: EDGAR's accession number with its hyphens. */
const accession = (item: string): string => item.replace(/^(\d{10})(\d{2})(\d{6})(?=\/|$)/, "$1-$2-$3");

/** The release that a link leads to, or undefined. */
export const parseReleaseLink = remembered((link: string): ReleaseLink | undefined => {
  if (link.length > longest || !URL.canParse(link)) return undefined;
  const { hostname, pathname, search } = new URL(link);
  const path = decoded(pathname + search);
  for (const candidate of forms.filter((one) => isOn(hostname, one))) {
    const groups = candidate.path.exec(path)?.groups;
    if (groups) return releaseOf(candidate.provider, groups);
  }
  return undefined;
});

function releaseOf(provider: string, groups: Readonly<Record<string, string | undefined>>): ReleaseLink {
  const number = accession(groups["item"] ?? "");
  const lang = languageTag(groups["lang"]);
  // The same number in two languages is two articles; where an address names none, it is the English one.
  const item = lang && lang !== "en" ? `${number}.${lang}` : number;
  const date = isoDate(groups["date"]);
  const title = titleSlug(groups["slug"]);
  return {
    story: { id: `${provider}:${encodeURI(item)}:0`, provider, item, version: 0, ...(date ? { date } : {}), ...(title ? { slug: title } : {}) },
    ...(lang ? { lang } : {}),
  };
}
