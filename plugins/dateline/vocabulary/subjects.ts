/** Names that wires and TradingView give kinds of news: GlobeNewswire's and PR Newswire's subjects, TradingView's `corp_activity`. */
import type { Kind } from "../article.ts";

/** By kind, in small letters; the kinds' own names stand for themselves. */
const names: Readonly<Record<Kind, readonly string[]>> = {
  earnings: ["earnings releases and operating results", "earnings releases and operational results", "earnings", "interim information", "quarterly report", "half year report", "annual report", "financial results", "earnings forecasts & projections", "earnings projections or forecasts", "results", "quarter results", "quarterly results", "annual results", "half year results", "preliminary results", "forecast", "profit warning", "quartalsergebnis", "quartalszahlen", "jahresergebnis", "halbjahresergebnis", "vorläufiges ergebnis", "prognose", "prognoseänderung", "gewinnwarnung"],
  "earnings-calls": ["earnings calls", "conference call announcements", "conference calls/ webcasts", "conference calls/webcasts"],
  dividends: ["dividend reports and estimates", "dividends", "dividend", "dividende"],
  "share-buybacks": ["share buybacks", "share buyback", "changes in company's own shares", "transactions in own shares", "stock repurchase", "aktienrückkauf", "share repurchase"],
  "mergers-and-acquisitions": ["mergers and acquisitions", "acquisitions, mergers and takeovers", "acquisitions, mergers & takeovers", "merger/acquisition", "m&a", "mergers & acquisitions", "takeover", "acquisition", "merger", "disposal", "firmenübernahme", "übernahmeangebot", "fusion", "verkauf", "unternehmensverkauf", "beteiligung/unternehmensbeteiligung"],
  ipo: ["initial public offerings", "initial public offering", "ipo", "börsengang"],
  financing: ["financing agreements", "financing", "offerings", "private placement", "stock offering", "bond market news", "venture capital", "funding", "capital increase", "capital measures", "bond", "kapitalerhöhung", "kapitalmaßnahme", "anleihe", "anleiheemission", "finanzierung"],
  partnership: ["partnerships", "partnership", "joint ventures", "joint venture", "licensing & marketing agreements", "licensing agreements", "strategic alliance", "alliance", "cooperation", "kooperation"],
  contract: ["business contracts", "contracts", "contract/agreement", "contract", "incoming orders", "agreement", "auftragseingänge", "vertrag", "major order", "großauftrag"],
  product: ["product / services announcement", "product/services announcement", "new products & services", "new products and services", "product/service", "product launch", "product", "produkteinführung", "new product"],
  regulatory: ["fda approval", "regulatory approval", "regulatory", "regulatory admission", "zulassung", "zulassungsantrag", "zulassungsgenehmigung"],
  research: ["clinical study", "clinical trials & medical discoveries", "market research reports", "research analysis and reports", "exploration results", "research", "study results", "study", "research update", "studie", "studienergebnisse", "research results"],
  management: ["directors and officers", "personnel announcements", "management changes", "management", "executive appointment", "personnel", "personalie", "vorstandswechsel"],
  legal: ["class action", "law & legal issues", "legal issues", "lawsuit", "bankruptcy", "legal", "legal matter", "rechtssache", "insolvency", "insolvenz"],
  event: ["calendar of events", "trade show", "trade show news", "trade shows", "annual meetings & shareholder rights", "conference", "event", "webcast", "events", "agm/egm", "hauptversammlung", "annual general meeting"],
  esg: ["environmental, social, and governance criteria", "environmental, social and governance (esg)", "esg", "sustainability", "corporate social responsibility"],
  "ownership-changes": ["ownership changes", "major shareholder announcements", "changes in share capital and votes", "major shareholdings"],
  "insider-trading": ["insider trading", "insider's buy/sell", "insider's transactions", "managers' transactions", "directors' dealings"],
  recommendation: ["analyst recommendations", "recommendation", "investment opinion", "analyst ratings"],
  "credit-ratings": ["credit ratings", "credit rating", "bond & stock ratings"],
};

const folded = (name: string): string => name.trim().toLowerCase().replace(/[\s_-]+/g, " ").replaceAll("’", "'");

/** A kind's own name, or none: narrower than its guard's word, so that a record's keys are kinds. */
const isKind = (name: string): name is Kind => Object.hasOwn(names, name);

const kinds = Object.keys(names).filter(isKind);

const byName = new Map(kinds.flatMap((kind) => [kind, ...names[kind]].map((name) => [folded(name), kind] as const)));

/** The kind that somebody names as such: `earnings`, `share_buybacks`, `Class Action`. */
export const kindNamed = (name: string): Kind | undefined => byName.get(folded(name));

/**
 * The kind that a category or a tag names. One word (`events`, `research`) may be a section of anybody's site: only what no site
 * would call its own section by says that a text is such news.
 */
export const kindOfSubject = (subject: string): Kind | undefined => (/[\s_]/.test(subject.trim()) ? kindNamed(subject) : undefined);

/** What senders choose for whatever they announce, and for every day in their calendar: a title that says more says better. */
const general = new Set(["product / services announcement", "product/services announcement", "calendar of events"]);

export const isGeneralSubject = (subject: string): boolean => general.has(folded(subject));
