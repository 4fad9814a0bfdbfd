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
      { kind: "about", title: "About Acme Robotics Inc.", organisation: "Acme Robotics Inc.", html: "<p>Acme Robotics Inc. makes robots.</p>", text: "Acme Robotics Inc. makes robots.", line: 5 },
      { kind: "safe-harbor", title: "Forward-Looking Statements", html: "<p>This may turn out otherwise.</p>", text: "This may turn out otherwise.", line: 9 },
      { kind: "contacts", title: "Investor Relations", html: '<p><a href="mailto:ir@acme.example">ir@acme.example</a></p>', text: "ir@acme.example", line: 13 },
    ]);
  });

  test.each([
    ["Safe Harbor Statement", "safe-harbor"],
    ["Cautionary Note Regarding Forward-Looking Statements", "safe-harbor"],
    ["Important Notice Regarding Forward-Looking Information", "safe-harbor"],
    ["Zukunftsgerichtete Aussagen", "safe-harbor"],
    ["Déclarations prospectives", "safe-harbor"],
    ["Declaraciones prospectivas", "safe-harbor"],
    ["Dichiarazioni previsionali", "safe-harbor"],
    ["前瞻性陈述", "safe-harbor"],
    ["Disclaimer:", "disclaimer"],
    ["Competent Person’s Statement", "disclaimer"],
    ["JORC Compliance Statement", "disclaimer"],
    ["No Offer or Solicitation", "disclaimer"],
    ["Haftungsausschluss", "disclaimer"],
    ["Avertissement", "disclaimer"],
    ["Aviso legal", "disclaimer"],
    ["Avvertenze", "disclaimer"],
    ["ABOUT ACME", "about"],
    ["Notes to Editors", "about"],
    ["Company Profile", "about"],
    ["Unternehmensprofil", "about"],
    ["Acerca de Acme", "about"],
    ["Sobre a Acme", "about"],
    ["Informazioni su Acme", "about"],
    ["Chi siamo", "about"],
    ["Chi è Acme", "about"],
    ["关于Acme", "about"],
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
    ["Ansprechpartner für die Presse", "contacts"],
    ["Contacts presse", "contacts"],
    ["Contacto de prensa", "contacts"],
    ["Contatti per la stampa", "contacts"],
    ["媒体联系", "contacts"],
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
    "forward-looking statements are rare in this hall",
    "Safe Harbor Marinas opened a hall",
    "Media",
    "First Vice President, Investor Relations",
  ])("takes %s for a sentence of the story", (sentence) => {
    expect(kinds(`Acme opened a hall.\n\n${sentence}\n\nIt is big.`)).toEqual(["story"]);
  });

  test("has no part where nothing stands below a heading", () => {
    expect(kinds("Acme opened a hall.\n\nContact")).toEqual(["story"]);
  });
});

describe("running text", () => {
  const run = [
    "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. opened a hall. “It is big,” said Sam Sample.",
    "About Acme Robotics Inc. Acme Robotics Inc. makes robots. For more, visit www.acme.example.",
    "Safe Harbor Statement This release contains forward-looking statements. They may turn out otherwise.",
    "Investor Relations: Acme Robotics Inc. Phone: 212-555-0100",
    "SOURCE Acme Robotics Inc.",
  ].join(" ");

  test("is cut where a heading in it is certain, and not a word is lost", () => {
    expect(kinds(run)).toEqual(["story", "about: About Acme Robotics Inc.", "safe-harbor: Safe Harbor Statement", "contacts: Investor Relations", "source"]);
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    expect(words(partsOf(run).map(({ title = "", text }) => title + text).join(""))).toBe(words(run));
  });

  test.each([
    ["Acme opened a hall.\n\nAbout Acme: Acme makes robots.", ["story", "about: About Acme"]],
    ["Acme opened a hall.\n\nAbout Acme Robotics – Acme makes robots.", ["story", "about: About Acme Robotics"]],
    ["Acme opened a hall.\n\nAbout Acme Robotics Founded in 1999, Acme makes robots.", ["story", "about: About Acme Robotics"]],
    ["Acme opened a hall.\n\nAbout Acme\nIt makes robots.", ["story", "about: About Acme"]],
    ["Acme opened a hall.\n\nAbout Acme Robotics, Inc.Acme Robotics makes robots.", ["story", "about: About Acme Robotics, Inc."]],
    ["Acme opened a hall.\n\nMedia Contact: Sam Sample, press@acme.example", ["story", "contacts: Media Contact"]],
    ["Acme opened a hall.\n\nContacto para medios: Sam Sample, 976 555 011", ["story", "contacts: Contacto para medios"]],
    ["Acme opened a hall.\n\nFor further information, please contact: Sam Sample, 212-555-0100", ["story", "contacts: For further information, please contact"]],
    ["Acme opened a hall.\n\nAvertissement – Ce communiqué contient des déclarations prospectives.", ["story", "safe-harbor: Avertissement"]],
  ])("has headings that run on: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("may end with contacts and a source that is not in capitals", () => {
    const text = "Acme opened a hall. This press release shall not constitute an offer to sell or the solicitation of an offer to buy any securities. Contact: Sam Sample ir@acme.example 212-555-0100 Source: Acme Robotics, Inc.";
    expect(kinds(text)).toEqual(["story", "disclaimer", "contacts: Contact", "source"]);
    expect(kinds("Acme counted 212-555-0100 robots. Most are red. Source: a count of its own, in which no robot was left out")).toEqual(["story"]);
  });

  test("names whom a heading with an address tells about", () => {
    expect(partsOf("Acme opened a hall.\n\nAbout Acme Robotics | www.acme.example\nIt makes robots.").at(-1)?.organisation).toBe("Acme Robotics");
  });

  test("has headings in bold that run on", () => {
    expect(partsOf("Acme opened a hall.\n\n**About Acme** It *makes* robots.", "markdown").at(-1)).toEqual({
      kind: "about",
      title: "About Acme",
      organisation: "Acme",
      html: "<p>It <em>makes</em> robots.</p>",
      text: "It makes robots.",
      line: 3,
    });
  });

  test.each([
    "Acme opened a hall. About 30 people came. About Acme nobody had a bad word.",
    "He wrote a book. About Time is its title, and about Acme it says nothing.",
    "Acme raised its forward-looking guidance. Investors were glad.",
    "“This release contains forward-looking statements,” he joked.",
    "Nasdaq has approved the listing of Acme. The exchange accepts it from June.",
  ])("is one where nothing is certain: %s", (text) => {
    expect(kinds(text)).toEqual(["story"]);
  });

  test("knows the line of each piece", () => {
    expect(partsOf("Acme opened a hall.\nIt is big.\nAbout Acme\nIt makes robots.").map(({ kind, line }) => [kind, line])).toEqual([["story", 1], ["about", 3]]);
  });
});

describe("legal text without a heading", () => {
  test.each([
    ["This press release contains forward-looking statements within the meaning of Section 27A.", "safe-harbor"],
    ["Certain statements in this release are forward-looking and may turn out otherwise.", "safe-harbor"],
    ["Except for historical information, what is said here is a plan.", "safe-harbor"],
    ["Diese Mitteilung enthält zukunftsgerichtete Aussagen.", "safe-harbor"],
    ["Le présent communiqué contient des déclarations prospectives.", "safe-harbor"],
    ["Este comunicado contiene declaraciones prospectivas.", "safe-harbor"],
    ["Il presente comunicato contiene dichiarazioni previsionali.", "safe-harbor"],
    ["Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for this release.", "disclaimer"],
    ["This announcement is not an offer to sell securities.", "disclaimer"],
    ["The source language text of this announcement is the official, authoritative version. Translations are provided as an accommodation only.", "disclaimer"],
    ["El texto original en el idioma fuente de este comunicado es la versión oficial autorizada.", "disclaimer"],
    ["The securities have not been registered under the U.S. Securities Act.", "disclaimer"],
    ["Not for distribution to U.S. news wire services.", "disclaimer"],
    ["This information is information that Acme AB is obliged to make public pursuant to the EU Market Abuse Regulation.", "disclaimer"],
    ["This is information that Acme AB is obliged to make public pursuant to the Financial Instruments Trading Act.", "disclaimer"],
    ["© 2025 Acme Robotics Inc. All rights reserved.", "disclaimer"],
    ["Il dirigente preposto alla redazione dei documenti contabili societari, Sam Sample, dichiara quanto segue.", "disclaimer"],
    ["Acme and the Acme robot are registered trademarks of Acme Robotics Inc.", "disclaimer"],
  ])("is known by what it says: %s", (paragraph, kind) => {
    expect(kinds(`Acme opened a hall.\n\n${paragraph}`)).toEqual(["story", kind]);
  });

  test("before the story, is one paragraph", () => {
    expect(kinds("NOT FOR DISTRIBUTION IN THE UNITED STATES\n\nAcme opened a hall.\n\nIt is big.")).toEqual(["disclaimer", "story"]);
  });

  test("goes by its heading; below Disclaimer, by what it says", () => {
    const forward = "This release contains forward-looking statements.";
    expect(kinds(`It opened.\n\nDisclaimer\n\n${forward}`)).toEqual(["story", "safe-harbor: Disclaimer"]);
    expect(kinds("It opened.\n\nForward-Looking Statements\n\nThis release is no offer. It does not constitute an offer.")).toEqual(["story", "safe-harbor: Forward-Looking Statements"]);
  });
});

describe("an end mark", () => {
  test.each(["###", "# # #", "-END-", "-ENDS-", "– 30 –", "ENDS", "Ende", "- FIN -", "(END)"])("%s ends the story, and is not shown", (mark) => {
    const found = partsOf(`Acme opened a hall in Houston.\n\n${mark}\n\nAcme makes robots.`);
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([["story", "Acme opened a hall in Houston."], ["about", "Acme makes robots."]]);
  });

  test("makes notes to editors a part of their own", () => {
    expect(kinds("Acme opened a hall in Houston.\n\n-ENDS-\n\nNotes to editors\n\n1. It is big.")).toEqual(["story", "about: Notes to editors"]);
  });

  test("of stars needs boilerplate behind it", () => {
    expect(kinds("It opened.\n\n***\n\nIt closed.")).toEqual(["story"]);
    expect(kinds("It opened.\n\n***\n\nAbout Acme\n\nIt makes robots.")).toEqual(["story", "about: About Acme"]);
  });

  test("is none where more text runs on from it than came before", () => {
    const found = partsOf(`One.\n\n###\n\n${"And one more of them. ".repeat(9)}`);
    expect(found.map(({ kind }) => kind)).toEqual(["story"]);
    expect(found[0]?.text).toContain("###");
  });

  test("alone takes nothing from a document", () => {
    expect(partsOf("###").map(({ text }) => text)).toEqual(["###"]);
  });
});

describe("contacts", () => {
  test("may have no heading", () => {
    expect(kinds("Acme opened a hall.\n\nAbout Acme\n\nIt makes robots.\n\nSam Sample\n\nVP, Investor Relations\n\nir@acme.example")).toEqual(["story", "about: About Acme", "contacts"]);
  });

  test("are one part below a general heading, and several below those of desks", () => {
    expect(kinds("It opened.\n\nContacts\nMedia: Sam Sample, 212-555-0100\nInvestors: Alex Example, 212-555-0101")).toEqual(["story", "contacts: Contacts"]);
    expect(kinds("It opened.\n\nMedia Contact:\npress@acme.example\n\nInvestor Contact:\nir@acme.example")).toEqual(["story", "contacts: Media Contact", "contacts: Investor Contact"]);
  });

  test("above a release end with the last line by which somebody is reached", () => {
    const text = "Contact: Sam Sample\n212-555-0100\n\nAcme Opens A Hall\n\nAcme opened a hall.\n\nIt is big.";
    expect(kinds(text)).toEqual(["contacts: Contact", "story"]);
  });

  test("are followed by what the company is, where its name begins the sentence", () => {
    expect(kinds("Acme opened a hall.\n\nContact:\nir@acme.example\n\nAcme makes robots for halls and has nine hundred employees in Houston.")).toEqual(["story", "contacts: Contact", "about"]);
  });

  test("begin at an invitation among the lines of a paragraph, where somebody is reached below it", () => {
    const about = "Acme opened a hall.\n\nAbout Acme\nAcme makes robots.\nFurther Information\n";
    expect(kinds(`${about}Sam Sample, Investor Relations\n306-555-0123`)).toEqual(["story", "about: About Acme", "contacts: Further Information"]);
    expect(kinds(`${about}It stands on the page of the company.`)).toEqual(["story", "about: About Acme"]);
  });

  test("end before a line of copyright", () => {
    expect(kinds("Acme opened a hall.\n\n((sam@news.example; +1 212 555 0100;))\n\n(c) Copyright News Example 2025.")).toEqual(["story", "contacts", "disclaimer"]);
    expect(kinds("Acme opened a hall.\n\n((sam@news.example; +1 212 555 0100;))\n\n(c) the hall that was opened in 2019 by Acme")).toEqual(["story", "contacts"]);
  });

  test("are no sentence that names an address", () => {
    expect(kinds("Acme opened a hall.\n\nWhoever wants to see it may write to hall@acme.example until June.")).toEqual(["story"]);
  });
});

describe("the story goes on", () => {
  test("at a table of figures, with what is written above it", () => {
    const table = "| | 2024 | 2023 |\n|---|---|---|\n| Cash | 100 | 90 |\n| Debt | 20 | 30 |\n| Net | 80 | 60 |\n";
    const found = partsOf(`It opened.\n\n## Forward-Looking Statements\n\nPerhaps not.\n\nACME ROBOTICS INC.\n\n(in thousands)\n\n${table}`, "markdown");
    expect(found.map(({ kind, text }) => [kind, text.slice(0, 18)])).toEqual([["story", "It opened."], ["safe-harbor", "Perhaps not."], ["story", "ACME ROBOTICS INC."]]);
  });

  test("at the name of a statement in plain text", () => {
    expect(kinds("It opened.\n\nAbout Acme\n\nIt makes robots.\n\nCONSOLIDATED BALANCE SHEETS\n\nCash 100 90")).toEqual(["story", "about: About Acme", "story"]);
  });

  test("not at a heading that is deeper than that of the part", () => {
    expect(kinds("It opened.\n\n## About Acme\n\nIt makes robots.\n\n### Our halls\n\nThree.\n\n## In numbers\n\nFour.", "markdown")).toEqual(["story", "about: About Acme", "story"]);
  });
});

test.each([
  ["About the Acme Group (NYSE: ACME)", "Acme Group"],
  ["About The Acme Company", "The Acme Company"],
  ["Über die Acme AG", "Acme AG"],
  ["À propos d’Acme", "Acme"],
  ["Acmeについて", "Acme"],
  ["About Acme Technology", "Acme Technology"],
  ["About us", undefined],
  ["About the Phase 3 Study", undefined],
  ["Company Profile", undefined],
])("%s tells of %s", (heading, organisation) => {
  expect(partsOf(`It opened.\n\n${heading}\n\nAcmeは会社です。`).at(-1)?.organisation).toBe(organisation);
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

  test.each(["[Discuss on Twitter](https://twitter.com/search?q=acme)", "[Sign up](https://acme.example/meetings/7)", "[Changes](https://github.com/acme/hall/compare/1...2)"])(
    "is no link that asks for something, or leads to where people talk: %s",
    (line) => expect(kinds(`It opened.\n\n${line}`, "markdown")).toEqual(["story"]),
  );

  test("is a last line that says so", () => {
    expect(kinds("It opened.\n\nSOURCE Acme Robotics Inc.")).toEqual(["story", "source"]);
    expect(kinds("It opened.\n\nSource: Acme Robotics Inc.")).toEqual(["story", "source"]);
  });

  test.each([
    "View source version on businesswire.com: https://www.businesswire.com/news/home/1/en/",
    "View original content to download multimedia: https://www.prnewswire.com/a.html",
    "This information was brought to you by Cision http://news.cision.com",
    "The post Acme Opens A Hall appeared first on Example News.",
    "FUENTE Acme",
    "Quelle: Acme AG",
    "News Source: Acme Robotics",
    "Consultez la version source sur businesswire.com : https://www.businesswire.com/news/home/1/fr/",
    "Vea la versión original en businesswire.com: https://www.businesswire.com/news/home/1/es/",
    "04.03.2024 CET/CEST Die EQS Distributionsservices umfassen gesetzliche Meldepflichten.",
    "OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS. www.ots.at",
    "(END) Dow Jones Newswires",
    'Cette publication dispose du service "Actusnews SECURITY MASTER".',
    "Photo - https://mma.prnewswire.com/media/1/acme.jpg",
    "IR ABCDEFGHIJKL",
  ])("is %s", (line) => {
    expect(kinds(`It opened.\n\n${line}`)).toEqual(["story", "source"]);
  });

  test("may be a row of links below a rule", () => {
    expect(kinds("It opened.\n\n---\n\n[Original](https://a.example/b/c)\n\nPickup - [b.example](https://b.example/c/d)\n\n![Code](https://a.example/q.png)", "markdown")).toEqual(["story", "source"]);
  });

  test("is not that of a figure in the story", () => {
    expect(kinds("It opened.\n\nSource: Acme\n\nIt closed.")).toEqual(["story"]);
  });

  test("is not a sentence that begins with the word, nor a link in a sentence, nor a line that is not the last", () => {
    expect(kinds("It opened.\n\nSource code is free for all.")).toEqual(["story"]);
    expect(kinds("It opened.\n\nACME TECHNOLOGIES")).toEqual(["story"]);
    expect(kinds("It opened.\n\nPhoto - Sam Sample in the new hall")).toEqual(["story"]);
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
