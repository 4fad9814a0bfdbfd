import { describe, expect, test } from "vitest";
import { dateline } from "../plugins/dateline/enrich/dateline.ts";
import { isKnownPlace, parsePlace } from "../plugins/dateline/grammar/place.ts";
import { usualCase } from "../plugins/dateline/grammar/usual-case.ts";
import { context, draftOf } from "./setup/draft.ts";

describe("a place is normalised", () => {
  test.each([
    ["San Diego, CA", "San Diego", "California", "US"],
    ["Austin, Texas", "Austin", "Texas", "US"],
    ["Key West, Fla.", "Key West", "Florida", "US"],
    ["Key West, FL", "Key West", "Florida", "US"],
    ["Boston, MA, USA", "Boston", "Massachusetts", "US"],
    ["Fishers, IN", "Fishers", "Indiana", "US"],
    ["Austin TX", "Austin", "Texas", "US"],
    ["Washington", "Washington", "District of Columbia", "US"],
    ["Washington, D.C.", "Washington", "District of Columbia", "US"],
    ["Washington DC", "Washington", "District of Columbia", "US"],
    ["New York", "New York", "New York", "US"],
    ["Vancouver, B.C.", "Vancouver", "British Columbia", "CA"],
    ["Montréal (Québec)", "Montréal", "Quebec", "CA"],
    ["St. John's, Newfoundland and Labrador", "St. John's", "Newfoundland and Labrador", "CA"],
    ["Newcastle, NSW", "Newcastle", "New South Wales", "AU"],
    ["Perth, WA", "Perth", "Western Australia", "AU"],
    ["Surprise, United States", "Surprise", undefined, "US"],
    ["Dubai, UAE", "Dubai", undefined, "AE"],
    ["Bristol, U.K.", "Bristol", undefined, "GB"],
    ["Edinburgh, Scotland", "Edinburgh", undefined, "GB"],
    ["Waldheim, Deutschland", "Waldheim", undefined, "DE"],
    ["Annecy, Suisse", "Annecy", undefined, "CH"],
    ["Sevilla, España", "Sevilla", undefined, "ES"],
    ["Zug, CH", "Zug", undefined, "CH"],
    ["Shenzhen, Guangdong Province, China", "Shenzhen", "Guangdong Province", "CN"],
    ["Lyon (France)", "Lyon", undefined, "FR"],
    ["Frankfurt am Main", "Frankfurt am Main", undefined, "DE"],
    ["Frankfurt/Main", "Frankfurt am Main", undefined, "DE"],
    ["Rosenheim", "Rosenheim", undefined, "DE"],
    ["Kuching", "Kuching", undefined, "MY"],
    ["Rouyn-Noranda", "Rouyn-Noranda", "Quebec", "CA"],
    ["Halle (Saale)", "Halle", undefined, "DE"],
    ["Verona", "Verona", undefined, "IT"],
    ["Verona, Wis.", "Verona", "Wisconsin", "US"],
    ["Nice", "Nice", undefined, "FR"],
    ["Vancouver, Kelowna", "Vancouver", "British Columbia", "CA"],
    ["Singapore", "Singapore", undefined, "SG"],
    ["Hong Kong SAR", "Hong Kong", undefined, "HK"],
    ["Mumbai, Maharashtra, India", "Mumbai", "Maharashtra", "IN"],
    ["Mumbai, Delhi, India", "Mumbai", undefined, "IN"],
    ["東京", "東京", undefined, "JP"],
    ["中国深圳", "深圳", undefined, "CN"],
  ])("%s", (written, name, region, country) => {
    expect(parsePlace(written)).toEqual({ name, ...(region ? { region } : {}), ...(country ? { country } : {}) });
  });
});

describe("what has two meanings is decided by the city", () => {
  test.each([
    ["Toronto, CA", "CA"],
    ["San Jose, CA", "US"],
    ["Berlin, DE", "DE"],
    ["Wilmington, DE", "US"],
    ["Mumbai, IN", "IN"],
    ["Tbilisi, Georgia", "GE"],
    ["Atlanta, Georgia", "US"],
    ["London, Ontario", "CA"],
    ["London", "GB"],
    ["Paris, Texas", "US"],
  ])("%s is in %s", (written, country) => {
    expect(parsePlace(written).country).toBe(country);
  });
});

test.each(["Portland", "Springfield", "Georgia", "Waldheim", "Nova Milanese (MI)"])("of %s alone, only the name is certain", (written) => {
  expect(parsePlace(written)).toEqual({ name: written.replace(" (MI)", "") });
});

test.each([
  ["Tel Aviv, Israel and Boston", "Tel Aviv"],
  ["Paris & London", "Paris"],
  ["Tel Aviv/Beirut", "Tel Aviv"],
  ["Port of Spain, Trinidad and Tobago", "Port of Spain"],
])("the first place of %s is %s", (written, name) => {
  expect(parsePlace(written).name).toBe(name);
});

test.each([
  ["Portland", true],
  ["Waldheim, Germany", true],
  ["Waldheim", false],
  ["New Product", false],
  ["Acme Robotics", false],
  ["Nice", false],
  ["Nice, France", true],
])("whether %s is a place for certain: %s", (written, expected) => {
  expect(isKnownPlace(written)).toBe(expected);
});

test.each([
  ["SAN DIEGO, CA", "San Diego, CA"],
  ["FRANKFURT AM MAIN", "Frankfurt am Main"],
  ["AIX-EN-PROVENCE", "Aix-en-Provence"],
  ["L'AQUILA", "L'Aquila"],
  ["'s-HERTOGENBOSCH", "'s-Hertogenbosch"],
  ["ST. JOHN'S", "St. John's"],
  ["MCLEAN, Va.", "McLean, Va."],
  ["LA JOLLA, Calif.", "La Jolla, Calif."],
  ["WASHINGTON, D.C.", "Washington, D.C."],
  ["DUBAI, UAE", "Dubai, UAE"],
  ["San Diego", "San Diego"],
])("%s is usually written %s", (written, expected) => {
  expect(usualCase(written)).toBe(expected);
});

test("a name in capitals is spelled as the running text spells it", () => {
  const text = "MCDERMITT, Nev., March 3, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. opened a plant.\n\nIt is the first in McDermitt, where robots are rare.";
  const { fields } = dateline.enrich(draftOf(text), context);
  expect(fields?.dateline?.value).toMatchObject({ place: "McDermitt, Nev.", location: { name: "McDermitt", region: "Nevada", country: "US" } });
});

test.each([
  ["COMMUNIQUÉ DE PRESSE\nNice, le 22 mai 2023", { text: "Nice, le 22 mai 2023", place: "Nice", location: { name: "Nice", country: "FR" }, date: "2023-05-22" }],
  ["Business Wire India\nMumbai, Maharashtra, India – September 5, 2023", { text: "Mumbai, Maharashtra, India – September 5, 2023", place: "Mumbai, Maharashtra, India", location: { name: "Mumbai", region: "Maharashtra", country: "IN" }, date: "2023-09-05", wire: "Business Wire" }],
])("below a notice in the same paragraph, the dateline is found: %j", (head, expected) => {
  expect(dateline.enrich(draftOf(`${head}\n\nAcme Robotics Inc. opened a hall.`), context).fields?.dateline?.value).toEqual(expected);
});

test("below a line that is no notice, there is none", () => {
  expect(dateline.enrich(draftOf("Where we met\nNice, le 22 mai 2023\n\nAcme Robotics Inc. opened a hall."), context).fields).toBeUndefined();
});
