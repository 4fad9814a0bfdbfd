/** Who distributes stories: the names of the desks that story ids abbreviate, and of the platforms that links lead to. */
const desks = new Map(Object.entries({
  "reuters.com": "Reuters",
  DJN: "Dow Jones",
  "mtnewswires.com": "MT Newswires",
  cointelegraph: "Cointelegraph",
  the_block: "The Block",
  te_news: "Trading Economics",
  tradingview: "TradingView",
}));

const platforms: readonly (readonly [host: string, name: string])[] = [
  ["tradingview.com", "TradingView"],
  ["globenewswire.com", "GlobeNewswire"],
  ["prnewswire.com", "PR Newswire"],
  ["businesswire.com", "Business Wire"],
  ["accesswire.com", "ACCESS Newswire"],
  ["newsfilecorp.com", "Newsfile"],
  ["reuters.com", "Reuters"],
  ["sec.gov", "SEC"],
];

/** `reuters.com` in a story id → `Reuters`. */
export const deskName = (provider: string): string | undefined => desks.get(provider);

/** The platform that an address leads to, country hosts included. */
export function platformName(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const host = new URL(link).hostname;
  return platforms.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1];
}
