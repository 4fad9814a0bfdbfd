/**
 * The wires: their names as readers know them, how documents write them, the item prefixes of Reuters story ids that carry them,
 * the hosts of their pages, and the hosts that only their releases point to (pixels, counted links, pictures).
 */
import { lettersOf } from "../grammar/letters.ts";
import { remembered } from "../remembered.ts";

interface Wire {
  readonly name: string;
  /** Spellings in datelines, credits and feeds, matched without case, spaces and punctuation. */
  readonly written: readonly string[];
  /** Spellings that only their case tells from another wire's. */
  readonly exactly?: readonly string[];
  /** Item prefixes in `newsml_GNX4bpbyS`. */
  readonly items?: readonly string[];
  /** Where its releases are read. Hosts below these count too. */
  readonly hosts?: readonly string[];
  readonly carriers?: readonly string[];
  /** It writes its own stories and does not carry those of others: to be named as a source is not to have carried the text. */
  readonly agency?: true;
}

const wires: readonly Wire[] = [
  { name: "GlobeNewswire", written: ["GLOBE NEWSWIRE", "Globe Newswire Inc", "GNW", "Intrado Digital Media"], items: ["GNX", "GNE"], hosts: ["globenewswire.com"], carriers: ["ml.globenewswire.com", "ml-eu.globenewswire.com", "resource.globenewswire.com"] },
  { name: "CNW", written: ["CNW Group", "CNW Group Ltd", "CNW Telbec", "Canada NewsWire", "Groupe CNW"], hosts: ["newswire.ca"], carriers: ["rt.newswire.ca", "edge.newswire.ca"] },
  { name: "PR Newswire", written: ["PRNewswire", "PRN", "PR Newswire Association", "PRNewswire-FirstCall", "PRNewswire-USNewswire", "Xinhua-PRNewswire", "美通社", "PR뉴스와이어", "PRニュースワイヤー"], hosts: ["prnewswire.com", "prnewswire.co.uk", "prnasia.com"], carriers: ["c212.net", "rt.prnewswire.com", "mma.prnewswire.com", "edge.prnewswire.com", "photos.prnewswire.com"] },
  { name: "Business Wire", written: ["BUSINESS WIRE", "Businesswire", "BusinessWire Italia", "BW HealthWire", "美國商業資訊", "美国商业资讯", "ビジネスワイヤ", "비즈니스와이어"], hosts: ["businesswire.com"], carriers: ["cts.businesswire.com", "mms.businesswire.com"] },
  { name: "ACCESS Newswire", written: ["ACCESSWIRE", "ACCESS Wire", "acceswire", "Issuer Direct"], items: ["ACS"], hosts: ["accesswire.com", "accessnewswire.com"], carriers: ["img.accesswire.com"] },
  { name: "Newsfile", written: ["Newsfile Corp", "TMX Newsfile"], items: ["NFC"], hosts: ["newsfilecorp.com"], carriers: ["api.newsfilecorp.com", "orders.newsfilecorp.com", "images.newsfilecorp.com"] },
  { name: "EQS", written: ["EQS-News", "EQS Newswire", "EQS Group", "EQS Group AG", "EQS News Service", "EQS Distribution Services", "DGAP Distribution Services", "DGAP", "DGAP-News", "DGAP-Adhoc", "EQS-Adhoc"], hosts: ["eqs-news.com", "dgap.de"], carriers: ["eqs-cockpit.com", "cockpit.eqs.com"] },
  { name: "JCN Newswire", written: ["JCN", "JCN Network", "Japan Corporate News"], items: ["JCN"], hosts: ["jcnnewswire.com", "japancorp.net"] },
  { name: "ACN Newswire", written: ["ACN", "Asia Corporate News", "Asia Corporate News Network", "亞太商訊", "亚太商讯"], items: ["ACN"], hosts: ["acnnewswire.com"] },
  { name: "Modular Finance", written: ["MFN", "MFN.se", "Modular Finance AB"], items: ["MFN"], hosts: ["mfn.se"], carriers: ["storage.mfn.se"] },
  { name: "pressetext", written: ["pressetext.com", "pressetext Nachrichtenagentur", "pte", "pta", "pts"], items: ["Pex"], hosts: ["pressetext.com", "pressetext.at", "pressetext.de"] },
  { name: "Cision", written: ["Cision News", "Hugin", "Waymaker"], items: ["Wkr"], hosts: ["news.cision.com"], carriers: ["mb.cision.com", "publish.ne.cision.com"] },
  { name: "Oslo Børs", written: ["Oslo Bors", "NewsWeb", "Oslo Børs NewsWeb", "Oslo Bors NewsWeb", "Oslo Børs Newspoint"], items: ["Obi"], hosts: ["newsweb.oslobors.no", "newsweb.no"] },
  { name: "TheNewswire", written: ["The Newswire", "TheNewswire.com", "TheNewswire.ca"], items: ["Tnw"], hosts: ["thenewswire.com", "thenewswire.ca"] },
  { name: "RNS", written: ["RNS", "RNS Number", "Regulatory News Service", "RNS Reach"], hosts: ["rns.com", "rns-pdf.londonstockexchange.com"] },
  { name: "Actusnews", written: ["Actusnews Wire", "Actus News", "Actusnews.com"], hosts: ["actusnews.com"] },
  { name: "news aktuell", written: ["ots", "newsaktuell"], hosts: ["presseportal.de", "presseportal.ch"] },
  { name: "APA-OTS", written: ["APA-OTS Originaltext-Service"], exactly: ["OTS"], hosts: ["ots.at"] },
  { name: "Media OutReach", written: ["Media OutReach Newswire", "Media-OutReach"], hosts: ["media-outreach.com"], carriers: ["track.media-outreach.com", "release.media-outreach.com"] },
  { name: "Kyodo JBN", written: ["JBN", "Kyodo JBN-AsiaNet", "AsiaNet"], hosts: ["kyodonewsprwire.jp", "asianetnews.net"] },
  { name: "Marketwired", written: ["Marketwire", "Market Wire", "Nasdaq Marketwired"], hosts: ["marketwired.com", "marketwire.com"], carriers: ["at.marketwired.com", "media3.marketwire.com", "media.marketwire.com"] },
  { name: "NewMediaWire", written: ["New Media Wire"], hosts: ["newmediawire.com"] },
  { name: "EIN Presswire", written: ["EINPresswire", "EINPresswire.com", "EIN News"], hosts: ["einpresswire.com", "einnews.com"], carriers: ["img.einpresswire.com"] },
  { name: "PRWeb", written: ["PRWEB"], hosts: ["prweb.com"], carriers: ["ww1.prweb.com"] },
  { name: "PR.com", written: ["PR.com"], hosts: ["pr.com"] },
  { name: "Send2Press", written: ["Send2Press Newswire", "Send2Press.com"], hosts: ["send2press.com", "send2pressnewswire.com"] },
  { name: "Newsworthy.ai", written: ["Newsworthy.ai"], hosts: ["newsworthy.ai"] },
  { name: "Blockchain Wire", written: ["BlockchainWire"], hosts: ["blockchainwire.io"] },
  { name: "Chainwire", written: ["Chainwire"], hosts: ["chainwire.org"] },
  { name: "InvestorBrandNetwork", written: ["IBN", "InvestorWire"], hosts: ["investorbrandnetwork.com", "investorwire.com"] },
  { name: "InvestorIdeas", written: ["Investorideas.com", "Investorideas.com Newswire"], hosts: ["investorideas.com"] },
  { name: "24-7 Press Release", written: ["24-7PressRelease", "24-7 Press Release Newswire"], hosts: ["24-7pressrelease.com"] },
  { name: "PressReleasePoint", written: ["PressReleasePoint"], hosts: ["pressreleasepoint.com"] },
  { name: "openPR", written: ["openPR.com", "openPR.de"], hosts: ["openpr.com", "openpr.de"] },
  { name: "Reuters", written: ["Thomson Reuters", "路透社", "路透", "ロイター", "로이터", "로이터통신"], hosts: ["reuters.com"], agency: true },
  { name: "Associated Press", written: ["AP", "The Associated Press", "美联社", "美聯社", "AP通信"], hosts: ["apnews.com"], agency: true },
  { name: "Agence France-Presse", written: ["AFP", "法新社", "AFP通信"], hosts: ["afp.com"], agency: true },
  { name: "Dow Jones", written: ["Dow Jones Newswires", "DJ Newswires"], hosts: ["dowjones.com"], agency: true },
  { name: "MT Newswires", written: ["MT Newswires", "MTNewswires"], hosts: ["mtnewswires.com"], agency: true },
  { name: "Xinhua", written: ["Xinhua News Agency", "新华社", "新華社", "新华网", "新華網", "新華社通信", "신화통신"], hosts: ["xinhuanet.com", "news.cn"], agency: true },
  { name: "dpa", written: ["dpa-AFX", "dpa-infocom", "Deutsche Presse-Agentur"], hosts: ["dpa.com", "dpa-international.com"], agency: true },
  { name: "China News Service", written: ["中新社", "中新网", "中新網"], hosts: ["chinanews.com", "chinanews.com.cn"], agency: true },
  { name: "Jiji Press", written: ["Jiji", "時事", "時事通信"], hosts: ["jiji.com"], agency: true },
  { name: "APA", written: ["Austria Presse Agentur"], hosts: ["apa.at"], agency: true },
  { name: "EFE", written: ["Agencia EFE"], hosts: ["efe.com"], agency: true },
  { name: "Europa Press", written: ["EUROPA PRESS"], hosts: ["europapress.es"], agency: true },
  { name: "ANSA", written: ["Agenzia ANSA"], hosts: ["ansa.it"], agency: true },
  { name: "Italpress", written: ["ITALPRESS"], hosts: ["italpress.com"], agency: true },
  { name: "Adnkronos", written: ["Adnkronos"], hosts: ["adnkronos.com"], agency: true },
  { name: "Kyodo", written: ["Kyodo News", "共同社", "共同通信", "共同"], hosts: ["kyodonews.net"], agency: true },
  { name: "Yonhap", written: ["Yonhap News Agency", "연합뉴스", "韩联社", "韓聯社"], hosts: ["yna.co.kr"], agency: true },
  { name: "Newswire Korea", written: ["뉴스와이어"], hosts: ["newswire.co.kr"] },
  { name: "askanews", written: ["askanews"], hosts: ["askanews.it"], agency: true },
  { name: "Bernama", written: ["Bernama"], hosts: ["bernama.com"], agency: true },
  { name: "The Canadian Press", written: ["CP", "Canadian Press", "La Presse Canadienne"], hosts: ["thecanadianpress.com"], agency: true },
  { name: "Lusa", written: ["Agência Lusa"], hosts: ["lusa.pt"], agency: true },
  { name: "Belga", written: ["Belga News Agency"], hosts: ["belga.be"], agency: true },
  { name: "IANS", written: ["Indo-Asian News Service"], hosts: ["ians.in"], agency: true },
  { name: "PTI", written: ["Press Trust of India"], hosts: ["ptinews.com"], agency: true },
  { name: "UPI", written: ["United Press International"], hosts: ["upi.com"], agency: true },
  { name: "TASS", written: ["Itar-Tass", "TASS"], hosts: ["tass.com", "tass.ru"], agency: true },
  { name: "Press Association", written: ["PA Media"], agency: true },
  { name: "RTTNews", written: ["RTT News", "Real Time Traders"], hosts: ["rttnews.com"], agency: true },
  { name: "Alliance News", written: ["Alliance News Limited"], agency: true },
  { name: "Bloomberg", written: ["Bloomberg News"], hosts: ["bloomberg.com"], agency: true },
];

const spellings = wires.flatMap((wire) => [wire.name, ...wire.written].map((written) => ({ written, wire })));
const byWriting = new Map(spellings.map(({ written, wire }) => [lettersOf(written), wire.name] as const));
const byExactWriting = new Map(wires.flatMap(({ name, exactly = [] }) => exactly.map((written) => [written, name] as const)));
const byItem = new Map(wires.flatMap((wire) => (wire.items ?? []).map((item) => [item, wire.name] as const)));
const agencies = new Set(wires.filter(({ agency }) => agency).map(({ name }) => name));

/** Of four letters and fewer (`AP`, `ots`, `PTE`) it may be a word or a name of somebody else, so that more is asked of what stands around it. */
const isShort = (written: string): boolean => lettersOf(written).length < 5;

/** `PRNewswire-Asia` · `CNW Telbec` · `GLOBE NEWSWIRE via COMTEX` · `Business Wire India`: a wire's name, and a word or two of its branch. */
function wireOfBranch(written: string): string | undefined {
  const words = written.split(/[\s-]+/);
  const cuts = [words.length - 1, words.length - 2].filter((cut) => cut > 0);
  const heads = cuts.map((cut) => words.slice(0, cut).join(" ")).filter((head) => !isShort(head));
  return heads.map((head) => byWriting.get(lettersOf(head))).find((name) => name !== undefined);
}

/** `GLOBE NEWSWIRE` → `GlobeNewswire`; undefined if it is no wire. */
export const wireNamed = remembered(
  (written: string): string | undefined => (written.length > 60 ? undefined : (byExactWriting.get(written.trim()) ?? byWriting.get(lettersOf(written)) ?? wireOfBranch(written.trim()))),
  2000,
);

/** `GNX4bpbyS` → `GlobeNewswire`; undefined for Reuters' own desks and prefixes nobody has explained. */
export const wireOfItem = (item: string): string | undefined => byItem.get(item.slice(0, 3));

/** Whether it reports for itself, as Reuters does: then it is a provider wherever it is named as one. */
export const isAgency = (name: string): boolean => agencies.has(name);

const byHost = new Map(wires.flatMap(({ name, hosts = [] }) => hosts.map((domain) => [domain, name] as const)));
const byCarrier = new Map(wires.flatMap(({ name, carriers = [] }) => carriers.map((domain) => [domain, name] as const)));

/** A host's own row, else that of a domain it lies below. */
function rowOf(host: string, rows: ReadonlyMap<string, string>): string | undefined {
  for (let domain = host; domain.includes("."); domain = domain.slice(domain.indexOf(".") + 1)) {
    const name = rows.get(domain);
    if (name) return name;
  }
  return undefined;
}

/** `www.globenewswire.com` → `GlobeNewswire` */
export const wireOfHost = (host: string): string | undefined => rowOf(host, byHost);

/** `cts.businesswire.com` → `Business Wire`: what only a release of that wire points to. */
export const wireOfCarrier = (host: string): string | undefined => rowOf(host, byCarrier);

/**
 * How a name may begin in lower case, by its first four letters: `PR Newswire` → `prne`, `pr ne`, `pr-ne`. Plain strings: a pattern of classes
 * over all names took a tenth of the time of reading.
 */
function beginnings(name: string): readonly string[] {
  const runs = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const heads = [""];
  for (const run of runs) {
    const rest = 4 - lettersOf(heads[0] ?? "").length;
    if (rest <= 0) break;
    const longer = heads.flatMap((head) => (head === "" ? [""] : ["", " ", "-", "."]).map((between) => head + between + [...run].slice(0, rest).join("")));
    heads.splice(0, heads.length, ...longer);
  }
  return heads;
}

const namings = wires.flatMap(({ name, written, hosts = [] }) => [name, ...written, ...hosts]);
const literal = (text: string): string => text.replaceAll(".", "\\.");
const isLong = (name: string): boolean => lettersOf(name).length >= 4;
const longNames = new RegExp([...new Set(namings.filter(isLong).flatMap(beginnings))].toSorted().map(literal).join("|"));
const shortNames = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(namings.filter((name) => !isLong(name)).map((name) => name.toLowerCase()))].join("|")})(?!\\p{L})`, "u");

/** Whether a text may name a wire: most lines do not, and need not be looked at more closely. */
export function mayNameWire(text: string): boolean {
  const lower = text.toLowerCase();
  return longNames.test(lower) || shortNames.test(lower);
}

export interface OpeningWire {
  readonly name: string;
  /** How many characters of the text its name takes. */
  readonly length: number;
}

/** The longest of the names. */
const reach = 60;

/** Letters that all names with the same beginning share; fewer where a name has fewer. */
const openings = new Set(spellings.map(({ written }) => lettersOf(written).slice(0, 3)));
const mayOpen = (folded: string): boolean => openings.has(folded.slice(0, 3)) || openings.has(folded.slice(0, 2));

const shortSpellings = new Set(spellings.map(({ written }) => written).filter(isShort));

/** A short name counts only as the table has it, and with nothing after it that could make it another's (`AP Moller`). */
const isWhole = (written: string, after: string): boolean => !isShort(written) || (shortSpellings.has(written) && /^\s*(?:$|[.,;:()[\]|/\d–-])/.test(after));

/** The wire that a text begins with: `EQS Group AG.` → EQS, `Business Wire on Tuesday` → Business Wire. The longest name counts. */
export function wireAtStart(text: string): OpeningWire | undefined {
  const start = text.slice(0, reach).split("\n", 1)[0] ?? "";
  if (!mayOpen(lettersOf(start.slice(0, 12)))) return undefined;
  const ends = [...start.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => index + word.length);
  for (const end of ends.toReversed()) {
    const written = start.slice(0, end);
    const name = byWriting.get(lettersOf(written));
    if (name && isWhole(written, text.slice(end, end + 12))) return { name, length: end };
  }
  return undefined;
}
