/**
 * Markets as releases name them, by TradingView's exchange prefix (the first part of a symbol's id, `OSL:EQNR`).
 * Names are matched without case, dots, dashes, spaces, a leading "the" and the word "Exchange".
 * The prefixes are those that TradingView's own addresses and screener have; it files Euronext's markets under one prefix but Oslo
 * and Milan, NYSE Arca under AMEX, KOSDAQ under KRX. It does not carry Spotlight: that prefix is ours.
 */
import type { Symbol } from "../article.ts";
import { remembered } from "../remembered.ts";
import { tickerOn } from "./tickers.ts";

const markets: Readonly<Record<string, readonly string[]>> = {
  AMEX: ["NYSE American", "NYSE American LLC", "NYSE MKT", "NYSE Amex", "NYSE Alternext", "AMEX", "NYSE Arca", "ARCA", "NYSEARCA", "NYSEAMERICAN", "NYSEMKT", "American Stock"],
  NYSE: ["NYSE", "New York Stock", "New York Stock Exchange LLC", "New York Stock Exchange Inc", "NYSE Euronext", "NYSE Texas", "XNYS", "纽交所", "紐交所", "纽约证券交易所", "紐約證券交易所"],
  NASDAQ: [
    "NASDAQ", "NasdaqGS", "NasdaqGM", "NasdaqCM", "NasdaqSC", "Nasdaq Global Select Market", "Nasdaq Global Market", "Nasdaq Capital Market", "Nasdaq Global Select", "Nasdaq Global",
    "Nasdaq Capital", "Nasdaq SmallCap Market", "Nasdaq SmallCap", "Nasdaq National Market", "Nasdaq NM", "Nasdaq NMS", "Nasdaq CM", "Nasdaq GM", "Nasdaq GS", "Nasdaq Stock Market", "Nasdaq Stock Market LLC", "Nasdaq Stock Market Inc", "Nasdaq Market", "Nasdaq US",
    "Nasdaq New York", "XNAS", "纳斯达克", "納斯達克", "나스닥", "ナスダック",
  ],
  CBOE: ["Cboe", "Cboe BZX", "CboeBZX", "Cboe US", "BATS"],
  OTC: [
    "OTC", "OTCQB", "OTCQX", "OTC QB", "OTC QX", "OTCQX Best Market", "OTCQX International", "OTCQX US Premier", "OTCQX Best", "OTCQB Venture Market", "OTCQB Venture", "OTC Pink", "OTC Pink Market", "OTC Pink Sheets", "OTC Pink Limited",
    "OTC Pink Current", "OTC Pink Open Market", "Pink Open Market", "Pink Limited", "Pink Limited Market", "OTC Markets", "OTC Market", "OTC Markets Pink", "OTC Markets Group", "OTC Markets OTCQB", "OTC Markets OTCQX", "OTC Bulletin Board", "OTCBB", "OTC BB", "OTCPK", "OTC PK", "OTC Pinks",
    "OTCPINK", "Pink Sheets", "Pink", "Pinksheets", "PINX", "OTCMKTS", "OTC MKTS", "OTC MKT", "OTCM", "OTCID", "OTCID Basic Market", "OTC ID", "OTC Expert Market", "Expert Market", "OTCEM", "OTC Grey", "Grey Market", "Other OTC", "OTC US", "US OTC", "USOTC", "U.S. OTC Markets",
  ],
  TSX: ["TSX", "Toronto Stock", "TSE", "XTSE"],
  TSXV: ["TSX-V", "TSXV", "TSX Venture", "TSX.V", "TSX-VEN", "TSXVE", "TSX Venture NEX", "NEX", "CVE", "CDNX", "XTSX"],
  CSE: ["CSE", "Canadian Securities", "Canadian National Stock", "CNSX", "CNSE", "XCNQ"],
  NEO: ["NEO", "Cboe Canada", "Cboe CA", "NEO Exchange", "Aequitas NEO", "NEOE"],
  LSE: ["LSE", "London Stock", "LON", "AIM", "LSE AIM", "AIM LSE", "London AIM", "AIM Market", "LSE Main Market", "LSE Standard", "London Stock Exchange Main Market", "London Stock Exchange AIM", "XLON"],
  AQUIS: ["Aquis", "AQSE", "AQSE Growth Market", "Aquis Growth Market", "Aquis Stock", "NEX Growth Market"],
  EURONEXT: [
    "Euronext", "Euronext Paris", "Euronext Amsterdam", "Euronext Brussels", "Euronext Bruxelles", "Euronext Brussel", "Euronext Lisbon", "Euronext Lisboa", "Euronext Lisbonne", "Euronext Dublin", "Euronext Growth",
    "Euronext Growth Paris", "Euronext Growth Brussels", "Euronext Growth Dublin", "Euronext Growth Lisbon", "Euronext Access", "Euronext Access Paris", "Euronext Access Plus", "Euronext Access Lisbon", "Euronext Access Brussels", "Alternext", "Alternext Paris", "Bourse de Paris",
    "EPA", "AMS", "EBR", "ELI", "ENX", "ENXPA", "ENXTPA", "ENXTAM", "ENXTBR", "ENXTLS", "XPAR", "XAMS", "XBRU", "Irish Stock", "ISE",
  ],
  OSL: ["OSE", "Oslo Børs", "Oslo Bors", "Oslo Stock", "Euronext Oslo", "Euronext Oslo Børs", "Euronext Oslo Bors", "OSL", "XOSL", "Euronext Growth Oslo", "Euronext Expand", "Euronext Expand Oslo", "Oslo Axess", "Merkur Market"],
  MIL: ["Borsa Italiana", "BIT", "Euronext Milan", "Euronext Milano", "Euronext Growth Milan", "Euronext STAR Milan", "Euronext Star", "MTA", "MIL", "AIM Italia", "Borsa di Milano", "Milan Stock", "XMIL"],
  BME: ["BME", "BME Growth", "BME Scaleup", "Bolsa de Madrid", "Bolsa de Valores de Madrid", "Madrid Stock", "MAB", "Mercado Continuo", "Bolsas y Mercados Españoles", "XMAD"],
  XETR: ["XETRA", "XETR", "ETR", "Deutsche Börse Xetra"],
  FWB: [
    "FSE", "FWB", "Frankfurt Stock", "Börse Frankfurt", "Boerse Frankfurt", "Frankfurter Börse", "Frankfurter Wertpapierbörse", "FRA", "Deutsche Börse", "Deutsche Boerse", "German Stock",
    "Prime Standard", "General Standard", "Frankfurt Prime Standard", "Frankfurt Open Market", "XFRA",
  ],
  SWB: ["Börse Stuttgart", "Boerse Stuttgart", "SWB", "Stuttgart Stock"],
  MUN: ["Börse München", "Boerse München", "Munich Stock", "MUN", "m:access"],
  BER: ["Börse Berlin", "Berlin Stock", "BER"],
  HAM: ["Börse Hamburg", "Hamburg Stock", "HAM"],
  DUS: ["Börse Düsseldorf", "Düsseldorf Stock", "Dusseldorf Stock", "DUS"],
  HAN: ["Börse Hannover", "Hannover Stock", "Hanover Stock", "HAN"],
  TRADEGATE: ["Tradegate"],
  GETTEX: ["gettex"],
  SIX: ["SIX", "SIX Swiss", "SWX", "Swiss Stock", "SIX Swiss Exchange AG", "VTX", "XSWX", "Schweizer Börse"],
  VIE: ["VIE", "Vienna Stock", "Wiener Börse", "Wiener Boerse", "WBAG", "VSE"],
  OMXSTO: [
    "Nasdaq Stockholm", "Nasdaq OMX Stockholm", "OMX Stockholm", "OMXSTO", "STO", "Stockholm Stock", "Nasdaq First North", "Nasdaq First North Growth Market", "Nasdaq First North Growth", "First North",
    "First North Growth Market", "Nasdaq First North Premier Growth Market", "Nasdaq First North Premier", "First North Premier Growth Market", "Nasdaq First North Growth Market Stockholm", "Nasdaq First North Growth Market Sweden", "Nasdaq First North Stockholm", "Nasdaq OMX First North", "Nasdaq OMX", "FN STO", "XSTO",
  ],
  OMXCOP: ["Nasdaq Copenhagen", "Nasdaq OMX Copenhagen", "OMX Copenhagen", "CPH", "Copenhagen Stock", "Nasdaq First North Growth Market Denmark", "Nasdaq First North Growth Market Copenhagen", "Nasdaq First North Copenhagen", "First North Denmark", "OMXCOP", "XCSE"],
  OMXHEX: ["Nasdaq Helsinki", "Nasdaq OMX Helsinki", "OMX Helsinki", "HEL", "Helsinki Stock", "Nasdaq First North Growth Market Finland", "Nasdaq First North Growth Market Helsinki", "First North Finland", "OMXHEX", "XHEL"],
  OMXICE: ["Nasdaq Iceland", "Nasdaq OMX Iceland", "Iceland Stock", "Nasdaq First North Growth Market Iceland", "Nasdaq First North Iceland", "ICEX", "OMXICE"],
  OMXTSE: ["Nasdaq Tallinn", "Tallinn Stock", "OMXTSE", "TAL"],
  OMXRSE: ["Nasdaq Riga", "Riga Stock", "OMXRSE"],
  OMXVSE: ["Nasdaq Vilnius", "Vilnius Stock", "OMXVSE"],
  NGM: ["NGM", "Nordic SME", "NGM Nordic SME", "Nordic Growth Market", "NGM Main Regulated"],
  SPOTLIGHT: ["Spotlight", "Spotlight Stock Market", "AktieTorget"],
  GPW: ["GPW", "WSE", "Warsaw Stock"],
  NEWCONNECT: ["NewConnect"],
  PSECZ: ["PSECZ", "Prague Stock"],
  BET: ["BÉT", "Budapest Stock"],
  BVB: ["BVB", "Bucharest Stock", "Bursa de Valori București"],
  ATHEX: ["ATHEX", "Athens Stock"],
  BIST: ["BIST", "Borsa Istanbul", "Borsa İstanbul", "Istanbul Stock"],
  RUS: ["MOEX", "MCX", "Moscow Stock", "MICEX"],
  ASX: ["ASX", "Australian Securities", "Australian Stock", "XASX"],
  NZX: ["NZX", "New Zealand Stock", "NZSX", "NZE", "NZX Main Board"],
  TSE: [
    "TSE", "TYO", "Tokyo Stock", "TSE Prime", "TSE Prime Market", "TSE Growth", "TSE Growth Market", "TSE Standard", "TSE Standard Market", "Tokyo Stock Exchange Prime Market", "Tokyo Stock Exchange Prime",
    "Tokyo Stock Exchange Growth Market", "Tokyo Stock Exchange Standard Market", "TSE First Section", "TSE Mothers", "JPX", "XTKS", "東証", "東証プライム", "東証スタンダード", "東証グロース", "東証一部", "東証二部", "東証マザーズ", "東京証券取引所", "東証プライム市場", "東証グロース市場", "東証スタンダード市場", "東京証券取引所プライム市場", "東京証券取引所グロース市場", "東京証券取引所スタンダード市場",
  ],
  HKEX: [
    "HKEX", "HKSE", "SEHK", "HKG", "HK", "Hong Kong Stock", "HKEx Main Board", "SEHK Main Board", "HKEX GEM", "Hong Kong Stock Exchange Main Board", "Main Board of the Hong Kong Stock", "Stock Exchange of Hong Kong", "Stock Exchange of Hong Kong Limited", "Main Board of the Stock Exchange of Hong Kong", "Main Board of the Stock Exchange of Hong Kong Limited", "XHKG",
    "港交所", "香港交易所", "香港联交所", "香港聯交所", "联交所", "聯交所", "港股", "香港联合交易所", "香港聯合交易所",
  ],
  SGX: ["SGX", "SGX-ST", "SGX Mainboard", "SGX Catalist", "Catalist", "Singapore Stock", "SES", "新交所"],
  KRX: ["KRX", "KOSPI", "KOSDAQ", "Korea Stock", "KSE", "코스피", "코스닥", "유가증권시장"],
  TWSE: ["TWSE", "TPE", "Taiwan Stock", "TAIEX", "TSEC", "證交所", "台股"],
  TPEX: ["TPEX", "TPEx", "Taipei Exchange", "GreTai", "OTC Taiwan", "櫃買中心"],
  SSE: ["SSE", "SHA", "SH", "Shanghai Stock", "SSE STAR Market", "SSE STAR", "上交所", "上海证券交易所", "上海證券交易所", "科创板"],
  SZSE: ["SZSE", "SHE", "SZ", "Shenzhen Stock", "ChiNext", "深交所", "深圳证券交易所", "深圳證券交易所", "创业板"],
  NSE: ["NSE", "NSE India", "National Stock Exchange of India", "National Stock"],
  BSE: ["BSE", "Bombay Stock", "BOM", "BSE India", "BSE Limited"],
  JSE: ["JSE", "Johannesburg Stock", "JSE AltX", "JNB"],
  TASE: ["TASE", "TLV", "Tel Aviv Stock", "Tel-Aviv Stock"],
  BMFBOVESPA: ["B3", "BVMF", "BOVESPA", "BM&FBOVESPA", "BMFBOVESPA", "B3 Novo Mercado", "BSP", "São Paulo Stock", "Sao Paulo Stock"],
  BMV: ["BMV", "Bolsa Mexicana", "Bolsa Mexicana de Valores", "Mexican Stock", "Mexico Stock"],
  BIVA: ["BIVA", "Bolsa Institucional de Valores"],
  BCBA: ["BCBA", "BYMA", "Buenos Aires Stock", "Bolsa de Buenos Aires", "MERVAL", "Bolsa de Comercio de Buenos Aires"],
  BCS: ["BCS", "Bolsa de Santiago", "Santiago Stock", "Bolsa de Comercio de Santiago", "SSE Chile"],
  BVC: ["BVC", "Bolsa de Valores de Colombia", "Colombia Stock"],
  BVL: ["BVL", "Bolsa de Valores de Lima", "Lima Stock"],
  TADAWUL: ["Tadawul", "Saudi Stock", "Saudi Tadawul", "Nomu"],
  ADX: ["ADX", "Abu Dhabi Securities"],
  DFM: ["DFM", "Dubai Financial Market"],
  NASDAQDUBAI: ["Nasdaq Dubai"],
  QSE: ["QSE", "Qatar Stock"],
  KSE: ["Boursa Kuwait", "Kuwait Stock", "KSE"],
  EGX: ["EGX", "Egyptian Stock"],
  NSENG: ["NGX", "Nigerian Stock", "NGSE"],
  NSEKE: ["Nairobi Securities", "Nairobi Stock"],
  CSEMA: ["Casablanca Stock", "Bourse de Casablanca"],
  IDX: ["IDX", "Indonesia Stock", "Bursa Efek Indonesia"],
  MYX: ["MYX", "Bursa Malaysia", "KLSE", "Bursa", "Bursa Malaysia Main Market", "KLS"],
  SET: ["SET", "Stock Exchange of Thailand", "BKK"],
  PSE: ["PSE", "Philippine Stock"],
  HOSE: ["HOSE", "HSX", "Ho Chi Minh Stock", "Ho Chi Minh City Stock"],
  HNX: ["HNX", "Hanoi Stock"],
  PSX: ["PSX", "Pakistan Stock"],
};

/** Towns that stand for their market only beside a ticker in brackets: `(Paris: ACME)`. Anywhere else they are places. */
const towns: Readonly<Record<string, readonly string[]>> = {
  TSX: ["Toronto"], FWB: ["Frankfurt"], TSE: ["Tokyo"], SGX: ["Singapore"], KRX: ["Korea"], NZX: ["New Zealand"], LSE: ["London"], EURONEXT: ["Paris", "Amsterdam", "Brussels", "Bruxelles", "Lisbon"], OSL: ["Oslo"], MIL: ["Milan", "Milano"], BME: ["Madrid"],
  SWB: ["Stuttgart"], MUN: ["Munich", "München"], BER: ["Berlin"], SIX: ["Zurich", "Zürich"], VIE: ["Vienna", "Wien"], OMXSTO: ["Stockholm"], OMXCOP: ["Copenhagen"], OMXHEX: ["Helsinki"],
  GPW: ["Warsaw"], PSECZ: ["Prague"], BET: ["Budapest"], ATHEX: ["Athens"], HKEX: ["Hong Kong"], SSE: ["Shanghai"], SZSE: ["Shenzhen"], JSE: ["Johannesburg"], TASE: ["Tel Aviv"], BVL: ["Lima"],
};

const bare = (name: string): string => name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, "");

/** `Toronto Stock Exchange` is in the table as `Toronto Stock`, for Toronto alone is a town; `Nasdaq Stock Exchange` as `Nasdaq`. */
function folds(name: string): readonly string[] {
  const whole = bare(name);
  const short = whole.replace(/exchange(?=\p{L}*$)/u, "");
  return [whole, short, short.replace(/stock$/, ""), ...(short === whole ? [] : [`${short}stock`])].filter((key) => key !== "" && key !== "stock");
}

/** Two markets may go by one name: `TSE` is Tokyo's and Toronto's. */
function byName(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [prefix, names] of Object.entries(table)) {
    for (const name of new Set(names.map(bare))) found.set(name, [...(found.get(name) ?? []), prefix]);
  }
  return found;
}

const prefixes = byName(markets);
const townPrefixes = byName(towns);

const named = (table: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] =>
  folds(name).map((key) => table.get(key)).find((found) => found !== undefined) ?? [];

const openings = new Set(Object.values(markets).flatMap((names) => names.map((name) => bare(name.split(" ")[0] ?? ""))));

/** Whether a market's name may begin with the word: cheap to ask of every word of a text. */
export const opensMarket = remembered((word: string): boolean => openings.has(bare(word)), 5000);

/** TradingView's prefix of a market: `NYSE American` → `AMEX`; undefined if it is no market we know. */
export const exchangePrefix = remembered((market: string): string | undefined => named(prefixes, market)[0], 2000);

/** The market of a town, `Paris` → `EURONEXT`. */
export const townPrefix = (town: string): string | undefined => townPrefixes.get(bare(town))?.[0];

/**
 * `symbolOf("NYSE American", "KULR")` → `AMEX:KULR` and its parts; undefined if there is no such market, or it has no such tickers.
 * Of markets of one name, that whose tickers look so: `TSE: 7203` is Tokyo's, `TSE: ACME` Toronto's.
 */
export function symbolOf(market: string, ticker: string): Symbol | undefined {
  for (const exchange of [...named(prefixes, market), ...(townPrefixes.get(bare(market)) ?? [])]) {
    const code = tickerOn(exchange, ticker);
    if (code) return { exchange, ticker: code, id: `${exchange}:${code}`, market: market.trim() };
  }
  return undefined;
}
