/** Market Identifier Codes (ISO 10383) by TradingView's exchange prefix, where one prefix is one market. */
const codes: ReadonlyMap<string, string> = new Map(Object.entries({
  AMEX: "XASE", NYSE: "XNYS", NASDAQ: "XNAS", CBOE: "BATS", OTC: "OTCM", TSX: "XTSE", TSXV: "XTSX", CSE: "XCNQ", NEO: "NEOE", LSE: "XLON", AQUIS: "NEXX",
  OSL: "XOSL", MIL: "XMIL", BME: "XMAD", XETR: "XETR", FWB: "XFRA", SWB: "XSTU", MUN: "XMUN", BER: "XBER", HAM: "XHAM", DUS: "XDUS", HAN: "XHAN", SIX: "XSWX", VIE: "XWBO",
  OMXSTO: "XSTO", OMXCOP: "XCSE", OMXHEX: "XHEL", OMXICE: "XICE", OMXTSE: "XTAL", OMXRSE: "XRIS", OMXVSE: "XLIT", NGM: "XNGM", SPOTLIGHT: "XSAT", GPW: "XWAR", NEWCONNECT: "XNCO", PSECZ: "XPRA",
  BET: "XBUD", BVB: "XBSE", ATHEX: "XATH", BIST: "XIST", RUS: "MISX", ASX: "XASX", NZX: "XNZE", TSE: "XTKS", HKEX: "XHKG", SGX: "XSES", TWSE: "XTAI", TPEX: "ROCO",
  SSE: "XSHG", SZSE: "XSHE", NSE: "XNSE", BSE: "XBOM", JSE: "XJSE", TASE: "XTAE", BMFBOVESPA: "BVMF", BMV: "XMEX", BCBA: "XBUE", BCS: "XSGO", BVC: "XBOG", BVL: "XLIM",
  TADAWUL: "XSAU", ADX: "XADS", DFM: "XDFM", EGX: "XCAI", IDX: "XIDX", MYX: "XKLS", SET: "XBKK", PSE: "XPHS", HOSE: "XSTC", HNX: "HSTC",
}));

/** `AMEX` → `XASE`; the prefix itself where it stands for several markets. */
export const marketCode = (exchange: string): string => codes.get(exchange) ?? exchange;
