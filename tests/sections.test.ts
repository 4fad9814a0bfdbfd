import { describe, expect, test } from "vitest";
import type { Markup } from "../plugins/dateline/draft.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf } from "./setup/draft.ts";

const partsOf = (text: string, markup: Markup = "plain") => enrich(draftOf(text, { markup }), context).fields.sections?.value ?? [];
const kinds = (text: string, markup: Markup = "plain"): unknown => partsOf(text, markup).map(({ kind, title }) => (title === undefined ? kind : `${kind}: ${title}`));

describe("a plain release", () => {
  test("falls into story, description, legal text and contacts, by its headings", () => {
    const text = [
      "Acme Robotics Inc. opened a hall.",
      "The hall is big.",
      "About Acme Robotics Inc.",
      "Acme Robotics Inc. makes robots.",
      "Forward-Looking Statements",
      "This may turn out otherwise.",
      "Investor Relations:",
      "ir@acme.example",
    ].join("\n\n");
    expect(partsOf(text)).toEqual([
      { kind: "story", html: "<p>Acme Robotics Inc. opened a hall.</p>\n<p>The hall is big.</p>", text: "Acme Robotics Inc. opened a hall.\n\nThe hall is big.", line: 1 },
      { kind: "about", title: "About Acme Robotics Inc.", html: "<p>Acme Robotics Inc. makes robots.</p>", text: "Acme Robotics Inc. makes robots.", line: 5 },
      { kind: "safe-harbor", title: "Forward-Looking Statements", html: "<p>This may turn out otherwise.</p>", text: "This may turn out otherwise.", line: 9 },
      { kind: "contacts", title: "Investor Relations", html: '<p><a href="mailto:ir@acme.example">ir@acme.example</a></p>', text: "ir@acme.example", line: 13 },
    ]);
  });

  test.each([
    ["Safe Harbor Statement", "safe-harbor"],
    ["Cautionary Note Regarding Forward-Looking Statements", "safe-harbor"],
    ["Disclaimer:", "safe-harbor"],
    ["About Acme", "about"],
    ["About the Acme Group", "about"],
    ["About iAcme", "about"],
    ["About 4Acme", "about"],
    ["About Worksport Ltd.", "about"],
    ["À propos d’Acme", "about"],
    ["Über die Acme AG", "about"],
    ["Contact:", "contacts"],
    ["Contacts", "contacts"],
    ["Media Contact", "contacts"],
    ["Acme Investor Relations", "contacts"],
    ["For further information, please contact:", "contacts"],
    ["Pressekontakt", "contacts"],
  ])("knows the heading %s", (heading, kind) => {
    expect(partsOf(`Acme opened a hall.\n\n${heading}\n\nWhat stands below it.`).map((part) => part.kind)).toEqual(["story", kind]);
  });

  test.each([
    "About 30 people came.",
    "About half of it is glass.",
    "About Acme nobody had a bad word.",
    "About Acme, its robots, its halls, its friends and all of the people that ever worked there",
    "We thank the media.",
    "The contacts between the two halls are close.",
  ])("takes %s for a sentence of the story", (sentence) => {
    expect(kinds(`Acme opened a hall.\n\n${sentence}\n\nIt is big.`)).toEqual(["story"]);
  });

  test("has no part where nothing stands below a heading", () => {
    expect(kinds("Acme opened a hall.\n\nContact")).toEqual(["story"]);
  });
});

describe("a Markdown release", () => {
  test("has the same parts, under marked headings and bold lines", () => {
    const text = "Acme opened a hall.\n\n## About Acme\n\nIt makes robots.\n\n**Safe Harbor**\n\nPerhaps not.\n\n### Media Contact\n\npress@acme.example\n";
    expect(kinds(text, "markdown")).toEqual(["story", "about: About Acme", "safe-harbor: Safe Harbor", "contacts: Media Contact"]);
  });

  test("goes on with its story at a heading that is none of these", () => {
    const text = "Acme opened a hall.\n\n## About Acme\n\nIt makes robots.\n\n## The hall in numbers\n\nIt has four walls.\n";
    expect(kinds(text, "markdown")).toEqual(["story", "about: About Acme", "story"]);
  });

  test("keeps the headings of its story in its text", () => {
    expect(partsOf("It opened.\n\n## In numbers\n\nFour walls.\n", "markdown")).toEqual([
      { kind: "story", html: '<p>It opened.</p>\n<h2 id="in-numbers">In numbers</h2>\n<p>Four walls.</p>', text: "It opened.\n\nIn numbers\n\nFour walls.", line: 1 },
    ]);
  });
});

describe("the source", () => {
  test("is a last line that is one link to a page", () => {
    expect(kinds("It opened.\n\n[Reuters](https://news.example/acme-opens)", "markdown")).toEqual(["story", "source"]);
    expect(kinds("It opened.\n\nhttps://news.example/acme-opens")).toEqual(["story", "source"]);
  });

  test("is a last line that says so", () => {
    expect(kinds("It opened.\n\nSOURCE Acme Robotics Inc.")).toEqual(["story", "source"]);
    expect(kinds("It opened.\n\nSource: Acme Robotics Inc.")).toEqual(["story", "source"]);
  });

  test("is not a sentence that begins with the word, nor a link in a sentence, nor a line that is not the last", () => {
    expect(kinds("It opened.\n\nSource code is free for all.")).toEqual(["story"]);
    expect(kinds("It opened.\n\nSee [the page](https://news.example/a).", "markdown")).toEqual(["story"]);
    expect(kinds("[Reuters](https://news.example/a)\n\nIt opened.", "markdown")).toEqual(["story"]);
  });

  test("is not a company's front page at the end of its contacts", () => {
    const text = "It opened.\n\nInvestor Relations\n\nir@acme.example\n\nwww.acme.example";
    expect(kinds(text)).toEqual(["story", "contacts: Investor Relations"]);
    expect(enrich(draftOf(text), context).fields.link).toBeUndefined();
  });
});

describe("a document with no text", () => {
  const codes = (text: string, markup: Markup = "plain") => enrich(draftOf(text, { markup }), context).problems.map(({ code }) => code);

  test("has no parts, and that is reported", () => {
    expect(partsOf("")).toEqual([]);
    expect(codes("")).toContain("body-empty");
  });

  test("is one that has only the link to its original too", () => {
    expect(kinds("[Reuters](https://news.example/acme-opens)", "markdown")).toEqual(["source"]);
    expect(codes("[Reuters](https://news.example/acme-opens)", "markdown")).toContain("body-empty");
  });

  test("is not one with a single paragraph", () => {
    expect(codes("It opened.")).not.toContain("body-empty");
  });
});
