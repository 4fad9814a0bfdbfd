import { describe, expect, test } from "vitest";
import { exchangePrefix, symbolOf } from "../plugins/dateline/vocabulary/exchanges.ts";
import { headingRules } from "../plugins/dateline/vocabulary/headings.ts";
import { legalForm, withoutLegalForm } from "../plugins/dateline/vocabulary/legal-forms.ts";
import { deskName, platformName } from "../plugins/dateline/vocabulary/providers.ts";
import { wireNamed, wireOfItem } from "../plugins/dateline/vocabulary/wires.ts";

test.each([
  ["NYSE American", "AMEX"],
  ["NYSE AMERICAN", "AMEX"],
  ["NYSE MKT", "AMEX"],
  ["NYSE", "NYSE"],
  ["New York Stock Exchange", "NYSE"],
  ["Nasdaq", "NASDAQ"],
  ["the Nasdaq", "NASDAQ"],
  ["The NASDAQ Stock Market", "NASDAQ"],
  ["Nasdaq Capital Market", "NASDAQ"],
  ["NasdaqGM", "NASDAQ"],
  ["OTCQB®", "OTC"],
  ["OTC Pink", "OTC"],
  ["TSX", "TSX"],
  ["TSX-V", "TSXV"],
  ["TSX Venture Exchange", "TSXV"],
  ["CSE", "CSE"],
  ["London Stock Exchange", "LSE"],
  ["AIM", "LSE"],
  ["Frankfurt Stock Exchange", "FWB"],
  ["Börse Frankfurt", "FWB"],
  ["Euronext Paris", "EURONEXT"],
  ["Oslo Børs", "OSL"],
  ["Nasdaq Stockholm", "OMXSTO"],
  ["Nasdaq First North Growth Market", "OMXSTO"],
  ["Tokyo Stock Exchange", "TSE"],
  ["SEHK", "HKEX"],
  ["ASX", "ASX"],
])("%s is the market %s", (market, prefix) => {
  expect(exchangePrefix(market)).toBe(prefix);
});

test.each(["", "Paris", "Note", "ISIN", "WKN", "Contact", "Stock Exchange", "constructor", "__proto__"])("%j is no market", (market) => {
  expect(exchangePrefix(market)).toBeUndefined();
});

test.each([
  ["NYSE American", "KULR", { exchange: "AMEX", ticker: "KULR", id: "AMEX:KULR", market: "NYSE American" }],
  ["nasdaq ", "acme", { exchange: "NASDAQ", ticker: "ACME", id: "NASDAQ:ACME", market: "nasdaq" }],
  ["NYSE", "ACM.B", { exchange: "NYSE", ticker: "ACM.B", id: "NYSE:ACM.B", market: "NYSE" }],
  ["TSX", "ACM-UN", { exchange: "TSX", ticker: "ACM.UN", id: "TSX:ACM.UN", market: "TSX" }],
  ["HKEX", "0700", { exchange: "HKEX", ticker: "700", id: "HKEX:700", market: "HKEX" }],
  ["NASDAQ", "TOOLONGATICKER", undefined],
  ["NASDAQ", "A B", undefined],
  ["NASDAQ", "", undefined],
  ["Nowhere", "ACME", undefined],
])("%s: %s is a symbol or none", (market, ticker, expected) => {
  expect(symbolOf(market, ticker)).toEqual(expected);
});

test.each([
  ["GLOBE NEWSWIRE", "GlobeNewswire"],
  ["PRNewswire", "PR Newswire"],
  ["PR Newswire", "PR Newswire"],
  ["PRNewswire-FirstCall", "PR Newswire"],
  ["BUSINESS WIRE", "Business Wire"],
  ["ACCESSWIRE", "ACCESS Newswire"],
  ["Newsfile Corp.", "Newsfile"],
  ["CNW Telbec", "CNW"],
  ["PRNewswire-Asia", "PR Newswire"],
  ["GLOBE NEWSWIRE via COMTEX", "GlobeNewswire"],
  ["AP Moller", undefined],
  ["EQS-News", "EQS"],
  ["dpa-AFX", "dpa"],
  ["Acme", undefined],
  ["", undefined],
  ["constructor", undefined],
])("%j in a dateline is the wire %s", (written, name) => {
  expect(wireNamed(written)).toBe(name);
});

test.each([
  ["GNX4bpbyS", "GlobeNewswire"],
  ["GNE1a2b3c", "GlobeNewswire"],
  ["Wkr1a2b3c", "Cision"],
  ["ACS1a2b3c", "ACCESS Newswire"],
  ["Obi1a2b3c", "Oslo Børs"],
  ["NFC1a2b3c", "Newsfile"],
  ["Tnw1a2b3c", "TheNewswire"],
  ["MFN1a2b3c", "Modular Finance"],
  ["Pex1a2b3c", "pressetext"],
  ["JCN1a2b3c", "JCN Newswire"],
  ["ACN1a2b3c", "ACN Newswire"],
  ["PLX1a2b3c", undefined],
  ["L4N3P40A1", undefined],
])("the item %s came over %s", (item, name) => {
  expect(wireOfItem(item)).toBe(name);
});

test.each([
  ["KULR Technology Group, Inc.", "KULR Technology Group"],
  ["Worksport Ltd.", "Worksport"],
  ["Worksport Ltd. ,", "Worksport"],
  ["Acme Robotics Inc", "Acme Robotics"],
  ["ACME ROBOTICS INC.", "ACME ROBOTICS"],
  ["Acme Co., Ltd.", "Acme"],
  ["Acme, L.L.C.", "Acme"],
  ["Acme S.p.A.", "Acme"],
  ["Acme GmbH", "Acme"],
  ["Acme GmbH & Co. KG", "Acme"],
  ["Acme AB (publ)", "Acme"],
  ["Acme Pty Ltd", "Acme"],
  ["Inc.", "Inc."],
  ["Incorporated Acme Works", "Incorporated Acme Works"],
])("%s is called %s", (name, expected) => {
  expect(withoutLegalForm(name)).toBe(expected);
});

test.each([
  ["Acme Robotics Inc.", true],
  ["Acme GmbH, Berlin", true],
  ["Cisco", false],
  ["Incredible Robots", false],
])("%s: a legal form is in it, %s", (name, expected) => {
  expect(legalForm.test(name)).toBe(expected);
});

describe("headings of what all of a company's releases repeat", () => {
  const kindOf = (heading: string) => headingRules.find(({ pattern }) => pattern.test(heading))?.kind;

  test.each([
    ["Safe Harbor Statement", "safe-harbor"],
    ["FORWARD-LOOKING STATEMENTS", "safe-harbor"],
    ["Cautionary Note Regarding Forward-Looking Statements", "safe-harbor"],
    ["Special Note Regarding Forward-Looking Statements", "safe-harbor"],
    ["Note Concerning Forward-Looking Information", "safe-harbor"],
    ["Caution Regarding Forward Looking Statements", "safe-harbor"],
    ["Disclaimer", "disclaimer"],
    ["Zukunftsgerichtete Aussagen", "safe-harbor"],
    ["Déclarations prospectives", "safe-harbor"],
    ["Contacts", "contacts"],
    ["Contact Us", "contacts"],
    ["Media Contact", "contacts"],
    ["KULR Investor Relations", "contacts"],
    ["Media & Investor Contact", "contacts"],
    ["Media", "contacts"],
    ["For Investors and Media", "contacts"],
    ["For more information, please contact", "contacts"],
    ["Pour plus d’informations", "contacts"],
    ["Pressekontakt", "contacts"],
    ["Contact presse", "contacts"],
    ["Contacto de prensa", "contacts"],
    ["Contatti stampa", "contacts"],
  ])("%s opens %s", (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  test.each(["Key Areas of Collaboration", "Social Media", "Letter to Investors", "Contact Lenses Market", "Important Milestones", "Notes to the Accounts"])(
    "%s opens nothing of the kind",
    (heading) => {
      expect(kindOf(heading)).toBeUndefined();
    },
  );
});

test.each([
  ["https://de.tradingview.com/news/x/", "TradingView"],
  ["https://www.globenewswire.com/x", "GlobeNewswire"],
  ["https://notreuters.com/", undefined],
  ["reuters.com", undefined],
])("%s leads to the platform %s", (link, name) => {
  expect(platformName(link)).toBe(name);
});

test.each([
  ["reuters.com", "Reuters"],
  ["DJN", "Dow Jones"],
  ["acme", undefined],
])("the desk %s of a story id is %s", (desk, name) => {
  expect(deskName(desk)).toBe(name);
});
