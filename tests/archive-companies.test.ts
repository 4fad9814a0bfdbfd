import { describe, expect, test } from "vitest";
import type { Company } from "../plugins/dateline/article.ts";
import { unifyCompanies } from "../plugins/dateline/archive/companies.ts";

const of = (...companies: readonly Company[]) => ({ companies, issuers: [] });
const acme: Company = { name: "Acme Robotics", symbols: ["NYSE:ACME"] };
const short: Company = { name: "Acme", symbols: ["NYSE:ACME"] };

const namesOf = (articles: readonly { readonly companies: readonly Company[] }[]): string[][] => articles.map(({ companies }) => companies.map(({ name }) => name));

describe("companies across an archive", () => {
  test("that share a symbol are one, by the spelling used most", () => {
    expect(namesOf(unifyCompanies([of(acme), of(short), of(acme)]))).toEqual([["Acme Robotics"], ["Acme Robotics"], ["Acme Robotics"]]);
  });

  test("keep what they were called besides", () => {
    expect(unifyCompanies([of(acme), of(acme), of(short)])[2]?.companies).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACME"], aliases: ["Acme"] }]);
  });

  test("are one where only case, punctuation or the legal form differ, with symbols or without", () => {
    const found = unifyCompanies([of(acme), of(acme), of({ name: "ACME ROBOTICS, INC.", symbols: [] })]);
    expect(found[2]?.companies).toEqual([{ name: "Acme Robotics", symbols: [] }]);
  });

  test("are not one because one is called as the other is for short", () => {
    const apex: Company = { name: "Apex Mining", symbols: ["TSX:APX"], aliases: ["Apex"] };
    const other: Company = { name: "Apex", symbols: ["LSE:APEX"] };
    expect(namesOf(unifyCompanies([of(apex), of(other)]))).toEqual([["Apex Mining"], ["Apex"]]);
  });

  test("do not become another by standing once beside its listing", () => {
    const beta: Company = { name: "Beta Tools", symbols: ["NYSE:BETA"] };
    const articles = [of(beta), of(beta), of(beta), of({ name: "Beta Tools", symbols: ["NYSE:ACME"] }), of(acme)];
    expect(new Set(namesOf(unifyCompanies(articles)).flat())).toEqual(new Set(["Beta Tools", "Acme Robotics"]));
  });

  test("that become one in an article stand there once, and the issuers go by the same name", () => {
    const both = { companies: [acme, { ...short, website: "https://acme.example/" }], issuers: ["Acme"] };
    expect(unifyCompanies([of(acme), both])[1]).toEqual({
      companies: [{ name: "Acme Robotics", symbols: ["NYSE:ACME"], aliases: ["Acme"], website: "https://acme.example/" }],
      issuers: ["Acme Robotics"],
    });
  });

  test("have the same names whatever the order of the articles", () => {
    const articles = [of(acme), of(short), of({ name: "Beta", symbols: [] })];
    expect(namesOf(unifyCompanies(articles.toReversed())).toReversed()).toEqual(namesOf(unifyCompanies(articles)));
  });

  test("of twenty thousand articles are found in a second or two", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => of({ name: `Acme ${index % 4000}`, symbols: [`NYSE:A${index % 4000}`] }));
    const before = performance.now();
    unifyCompanies(many);
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
