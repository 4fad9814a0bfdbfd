/** Suffixes of Reuters instrument codes (`ACME.N`), by TradingView's exchange prefix. Reuters', and where they differ, Yahoo's too. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  NYSE: ["N"], NASDAQ: ["O", "OQ", "NB"], AMEX: ["A"], OTC: ["PK", "OB"], TSX: ["TO"], TSXV: ["V"], CSE: ["CD"], NEO: ["NE"],
  LSE: ["L"], XETR: ["DE"], FWB: ["F"], SWB: ["SG"], EURONEXT: ["PA", "AS", "BR", "LS"], OSL: ["OL"], MIL: ["MI"], BME: ["MC"], SIX: ["S", "SW"], VIE: ["VI"],
  OMXSTO: ["ST"], OMXCOP: ["CO"], OMXHEX: ["HE"], OMXICE: ["IC"], GPW: ["WA"], PSECZ: ["PR"], BET: ["BU"], BVB: ["BX"], ATHEX: ["AT"], BIST: ["IS"], RUS: ["MM"],
  TSE: ["T"], HKEX: ["HK"], SSE: ["SS", "SH"], SZSE: ["SZ"], TWSE: ["TW"], TPEX: ["TWO"], KRX: ["KS", "KQ"], SGX: ["SI"], ASX: ["AX"], NZX: ["NZ"], NSE: ["NS"], BSE: ["BO"],
  JSE: ["J", "JO"], TASE: ["TA"], BMFBOVESPA: ["SA"], BMV: ["MX"], TADAWUL: ["SE", "SR"], ADX: ["AD"], DFM: ["DU"], QSE: ["QA"], EGX: ["CA"], IDX: ["JK"], MYX: ["KL"], SET: ["BK"], PSE: ["PS"],
};

const byCode = new Map(Object.entries(suffixes).flatMap(([prefix, codes]) => codes.map((code) => [code, prefix] as const)));

/** `N` → `NYSE`. */
export const exchangeOfSuffix = (suffix: string): string | undefined => byCode.get(suffix);
