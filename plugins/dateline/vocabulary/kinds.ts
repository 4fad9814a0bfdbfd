/**
 * What kinds of news say of themselves, in English, German, French, Spanish and Italian, and a little Portuguese, Chinese, Japanese
 * and Korean. A rule that is not sure must not be here: no kind is better than a wrong one.
 */
import type { Kind } from "../article.ts";
import { contract } from "./kinds/contract.ts";
import { creditRatings } from "./kinds/credit-ratings.ts";
import { crime } from "./kinds/crime.ts";
import { disputes } from "./kinds/disputes.ts";
import { dividends } from "./kinds/dividends.ts";
import { earnings } from "./kinds/earnings.ts";
import { earningsCalls } from "./kinds/earnings-calls.ts";
import { esg } from "./kinds/esg.ts";
import { event } from "./kinds/event.ts";
import { financing } from "./kinds/financing.ts";
import { insiderTrading } from "./kinds/insider-trading.ts";
import { ipo } from "./kinds/ipo.ts";
import { lawsuits } from "./kinds/lawsuits.ts";
import { management } from "./kinds/management.ts";
import { mergersAndAcquisitions } from "./kinds/mergers-and-acquisitions.ts";
import { ownershipChanges } from "./kinds/ownership-changes.ts";
import { partnership } from "./kinds/partnership.ts";
import { product } from "./kinds/product.ts";
import { recommendation } from "./kinds/recommendation.ts";
import { regulatory } from "./kinds/regulatory.ts";
import { research } from "./kinds/research.ts";
import { shareBuybacks } from "./kinds/share-buybacks.ts";
import type { KindRule } from "./kinds/rule.ts";

/** In order of precedence: a title has one kind, that of the first rule that it fits. */
export const kindRules: readonly KindRule[] = [
  // Law firms look for clients in the news of every company, whatever it did.
  lawsuits,
  crime,
  // Forms, and the opinions of others, quote all that companies do.
  insiderTrading,
  ownershipChanges,
  creditRatings,
  recommendation,
  // The day of the results is told before the results.
  earningsCalls,
  // A company that reports its quarter often declares its dividend and the like in the same release.
  earnings,
  shareBuybacks,
  dividends,
  ipo,
  // A new chief of acquisitions acquires nothing yet.
  management,
  // What may be sold and tested now, before what came of the tests.
  regulatory,
  research,
  // Money is raised for something: what for is the next sentence.
  financing,
  // `Announces agreement to acquire` is an agreement, and an acquisition: what comes of it counts.
  mergersAndAcquisitions,
  // What comes of a report is no product.
  esg,
  // A contract binds more than a partnership, and that more than an event or a launch that the two hold together.
  contract,
  partnership,
  event,
  product,
  // Settled cases have the words of business: the last.
  disputes,
];

/** Advice, opinions, talks, games: they tell of all kinds of things, and announce none. */
export const notNews =
  /^(?:how|why|what|when|where|who|which|ask|top|best|the best|your|my|our|q&a|interview|guide|tutorial|opinion|review|preview|podcast|episode|this week|this month|state roundup|weekly(?!.{0,40}(?:shares?|buy-?backs?|repurchases?))|daily|notes|\d+ (?:\S+\s)?(?:ways|tips|reasons|things|steps|trends|questions|mistakes|facts|best)|wie|warum|was|comment|pourquoi|cómo|por qué|come|perché)(?![\p{L}\p{N}])|\?$|\b(?:podcast|webcomic|tutorial|recap|round-?up)\b/iu;

/** Items of Form 8-K (SEC, form8-k.pdf) that tell what happened. An item that is only an exhibit or a formality tells nothing. */
const items: Readonly<Record<string, Kind>> = {
  "1.03": "legal", "2.01": "mergers-and-acquisitions", "2.02": "earnings", "2.03": "financing", "3.01": "regulatory", "3.02": "financing", "5.02": "management", "5.07": "event",
};

/** `Item 2.02 Results of Operations and Financial Condition` */
export const filingItem = (line: string): Kind | undefined => items[/^item\s+(\d\.\d\d)\b/i.exec(line.trim())?.[1] ?? ""];
