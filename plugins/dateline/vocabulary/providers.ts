/** Who distributes stories: the names of the desks that story ids abbreviate, and of the platforms that links lead to. */
import { isAgency, wireNamed, wireOfHost } from "./wires.ts";

/** By their ids in story ids and in TradingView's news. */
const desks = new Map(Object.entries({
  "reuters.com": "Reuters",
  reuters: "Reuters",
  refinitiv: "Refinitiv",
  DJN: "Dow Jones",
  "dow-jones": "Dow Jones",
  "mtnewswires.com": "MT Newswires",
  mtnewswires: "MT Newswires",
  cointelegraph: "Cointelegraph",
  the_block: "The Block",
  te_news: "Trading Economics",
  tradingview: "TradingView",
  benzinga: "Benzinga",
  zacks: "Zacks",
  gurufocus: "GuruFocus",
  invezz: "Invezz",
  beincrypto: "BeInCrypto",
  u_today: "U.Today",
  newsbtc: "NewsBTC",
  cryptobriefing: "Crypto Briefing",
  cryptopotato: "CryptoPotato",
  macenews: "Mace News",
  smallcaps: "Small Caps",
  barchart: "Barchart",
  stocktwits: "Stocktwits",
  marketbeat: "MarketBeat",
  "market-watch": "MarketWatch",
  marketwatch: "MarketWatch",
  congress: "Quiver Quantitative",
}));

/** Sites that carry what others wrote. Those of the wires stand in their own table. */
const platforms: readonly (readonly [host: string, name: string])[] = [
  ["tradingview.com", "TradingView"],
  ["sec.gov", "SEC"],
  ["finance.yahoo.com", "Yahoo Finance"],
  ["marketscreener.com", "MarketScreener"],
  ["marketwatch.com", "MarketWatch"],
  ["nasdaq.com", "Nasdaq"],
  ["londonstockexchange.com", "London Stock Exchange"],
  ["euronext.com", "Euronext"],
  ["benzinga.com", "Benzinga"],
  ["seekingalpha.com", "Seeking Alpha"],
  ["stocktitan.net", "Stock Titan"],
  ["stockhouse.com", "Stockhouse"],
  ["investing.com", "Investing.com"],
  ["morningstar.com", "Morningstar"],
  ["barchart.com", "Barchart"],
  ["finanznachrichten.de", "FinanzNachrichten.de"],
  ["ariva.de", "Ariva"],
  ["boursorama.com", "Boursorama"],
  ["boursier.com", "Boursier.com"],
  ["zonebourse.com", "Zonebourse"],
  ["borsaitaliana.it", "Borsa Italiana"],
  ["digitaljournal.com", "Digital Journal"],
  ["advfn.com", "ADVFN"],
  ["cointelegraph.com", "Cointelegraph"],
  ["theblock.co", "The Block"],
  ["citybiz.co", "citybiz"],
];

/** `reuters.com` in a story id → `Reuters`. */
export const deskName = (provider: string): string | undefined => desks.get(provider);

const byName = new Set([...desks.values(), ...platforms.map(([, name]) => name)]);

/** The host of an absolute address, in lower case. */
const hostOf = (link: string): string | undefined => (URL.canParse(link) ? new URL(link).hostname : undefined);

/** The platform that an address leads to, country hosts included. */
export function platformName(link: string): string | undefined {
  const host = hostOf(link);
  if (!host) return undefined;
  return platforms.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? wireOfHost(host);
}

/** `reuters`, `globenewswire`, `Dow Jones` as a document states who distributed it; undefined if nobody here knows them. */
export function distributorNamed(written: string): string | undefined {
  const trimmed = written.trim();
  return desks.get(trimmed) ?? desks.get(trimmed.toLowerCase()) ?? (byName.has(trimmed) ? trimmed : wireNamed(trimmed));
}

/** A distributor that is not also the wire: Reuters is in Reuters' story, GlobeNewswire in a release is no desk. */
export const isDesk = (name: string): boolean => byName.has(name) || isAgency(name);
