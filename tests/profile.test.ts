import { describe, expect, test } from "vitest";
import type { Section, UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { profileOf } from "../plugins/dateline/archive/profile.ts";
import { article, day } from "./setup/article.ts";

const about = (organisation: string, text: string): Section => ({ kind: "about", title: `About ${organisation}`, organisation, html: `<p>${text}</p>`, text });

const released = (date: string, given: Partial<UnplacedArticle>) =>
  article(`${date}.txt`, { title: `Release of ${date}`, published: day(date), companies: [{ name: "Acme Robotics", symbols: [] }], ...given });

const profile = (name: string, ...articles: readonly UnplacedArticle[]) =>
  profileOf(name, buildArchive(articles, { now: Date.parse("2030-01-01"), language: "en", timeZone: "UTC" }).articles);

describe("what a company says of itself", () => {
  test("is shown in its newest words, and since when it uses them", () => {
    const { about: texts } = profile(
      "Acme Robotics",
      released("2024-01-10", { sections: [about("Acme Robotics, Inc.", "Acme makes arms.")] }),
      released("2024-06-10", { sections: [about("Acme Robotics Inc.", "Acme makes arms and hands.")] }),
      released("2025-02-10", { sections: [about("Acme Robotics", "Acme makes “arms” and hands")] }),
    );
    expect(texts).toEqual([
      { html: "<p>Acme makes “arms” and hands</p>", since: day("2024-06-10") },
      { html: "<p>Acme makes arms.</p>", since: day("2024-01-10") },
    ]);
  });

  test("is not what it says of its partner", () => {
    expect(profile("Acme Robotics", released("2024-01-10", { sections: [about("Beta Tools", "Beta makes tools.")] })).about).toEqual([]);
  });
});

test("its symbols and website are those named beside it", () => {
  const acme = { exchange: "NASDAQ", ticker: "ACME", id: "NASDAQ:ACME", market: "NASDAQ" };
  const beta = { exchange: "NYSE", ticker: "BETA", id: "NYSE:BETA", market: "NYSE" };
  const found = profile("Acme Robotics", released("2024-01-10", { symbols: [beta, acme], companies: [{ name: "Acme Robotics", symbols: ["NASDAQ:ACME"], website: "https://acme.example/" }, { name: "Beta Tools", symbols: ["NYSE:BETA"] }] }));
  expect(found.symbols).toEqual([acme]);
  expect(found.website).toBe("https://acme.example/");
});

test("its people are those quoted for it, each once, the newest first; its contacts are the newest", () => {
  const found = profile(
    "Acme Robotics",
    released("2024-01-10", { people: [{ name: "Jane Roe", role: "CTO", organisation: "Acme Robotics" }], contacts: [{ organisation: "Acme Robotics Inc.", phone: "555-0100" }] }),
    released("2025-01-10", { people: [{ name: "Sam Sample", organisation: "Acme" }, { name: "Jane Roe", role: "CEO", organisation: "Acme" }, { name: "Bea Other", organisation: "Beta Tools" }], companies: [{ name: "Acme Robotics", symbols: [], aliases: ["Acme"] }], contacts: [{ organisation: "Acme Robotics", phone: "555-0199" }] }),
  );
  expect(found.people.map(({ name, role }) => [name, role])).toEqual([["Sam Sample", undefined], ["Jane Roe", "CEO"]]);
  expect(found.contacts).toEqual([{ organisation: "Acme Robotics", phone: "555-0199" }]);
});
