/** Repairs of the text: what is mended, and what only looks like damage. */
import { describe, expect, test } from "vitest";
import { repairs } from "../plugins/dateline/enrich/repairs.ts";
import type { Fields, Markup } from "../plugins/dateline/draft.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const mended = (text: string, fields: Fields = {}, markup: Markup = "markdown") => {
  const { blocks = [], mended: found, problems = [] } = repairs.enrich(draftOf(text, { markup, fields }), context);
  return { html: blocks.map(({ html }) => html).join("\n"), fields: found ?? {}, codes: problems.map(({ code }) => code), problems };
};

/** The text of one paragraph, without its tag, and the codes. */
const paragraph = (text: string): readonly [string, readonly string[]] => {
  const { html, codes } = mended(text);
  return [html.replace(/^<p>|<\/p>$/g, ""), codes];
};

/** The codes of what was changed in a text that is as it should be; `html` if it was changed without one. */
const changes = (text: string): readonly string[] => {
  const { html, codes } = mended(text);
  const given = draftOf(text, { markup: "markdown" }).blocks.map((block) => block.html).join("\n");
  return html === given ? codes : [...codes, "html"];
};

describe("sentences without a space between them", () => {
  test.each([
    ["It cut costs.The company grew.", "It cut costs. The company grew."],
    ["“It works.”The company agreed.", "“It works.” The company agreed."],
    ["Sales rose by 5%.According to Acme, more will come.", "Sales rose by 5%. According to Acme, more will come."],
    ["Officials became aware of it.Law enforcement officers came.", "Officials became aware of it. Law enforcement officers came."],
    ["It was signed by Acme Robotics Inc.The deal is done.", "It was signed by Acme Robotics Inc. The deal is done."],
    ["Die Kosten sanken.Das Unternehmen wächst.", "Die Kosten sanken. Das Unternehmen wächst."],
    ["Les dépenses baissent.La société grandit.", "Les dépenses baissent. La société grandit."],
  ])("%s", (text, expected) => {
    expect(paragraph(text)).toEqual([expected, ["sentences-glued"]]);
  });

  test("also across bold type, whose marks Markdown could not pair for it", () => {
    expect(paragraph("It **grew.**The rest fell.")).toEqual(["It <strong>grew. </strong>The rest fell.", ["bold-mended", "sentences-glued"]]);
  });

  test.each([
    "Booking.com, U.S.A, e.g.Foo, iPhone, eBay, McDonald, PayPal",
    ".NET, ASP.Net, Node.js, VB.Net and System.Text",
    "java.util.List and Linter.Config and config.Loader(x)",
    "Write to Sam.Sample@acme.example or see https://acme.example/About.The",
    "`costs.The company` is code",
    "No.Five",
  ])("but not in %s", (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe("letters that became pairs of signs", () => {
  test.each([
    ["Thanks to CristÃ³bal and JosÃ© for it.", "Thanks to Cristóbal and José for it."],
    ["Acmeâ€™s hall â€œopensâ€\u009D today â€“ at last.", "Acme’s hall “opens” today – at last."],
    ["Â© 2021 Acme", "© 2021 Acme"],
    ["A Ã©tÃ© in the cafÃ©", "A été in the café"],
  ])("%s", (text, expected) => {
    expect(paragraph(text)).toEqual([expected, ["letters-mended"]]);
  });

  test.each(["SÃO PAULO, MAÇÃ and Ålesund", "La Ãrea 51", "Ä€ is a letter", "â, € and Å are signs"])("but not in %s", (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe("what a removed link leaves", () => {
  test.each([
    ["**Worksport Ltd.** , a maker", "<strong>Worksport Ltd.</strong>, a maker"],
    ["More is on the site .", "More is on the site."],
    ["Acme Inc. () announced", "Acme Inc. announced"],
    ["Acme Inc. ( NASDAQ: ACME ) grew", "Acme Inc. (NASDAQ: ACME) grew"],
    ["Acme Inc. (NYSE: ACME ) grew", "Acme Inc. (NYSE: ACME) grew"],
    ["profit.\u00A0\u00A0 The rest", "profit. The rest"],
  ])("%j", (text, expected) => {
    expect(paragraph(text)).toEqual([expected, ["spacing-mended"]]);
  });

  test.each(["Le prix : 5 % ; voilà ! Vraiment ?", "call create() or use () now", "f( x ) and ( 2 )", "use a , instead of a ;", "add .gitignore and .NET", "`Ltd. ,`", "(its second) hall"])("but not in %s", (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe("what was escaped twice", () => {
  test("is shown as what it stands for", () => {
    expect(paragraph("R&amp;amp;D, AT&amp;amp;T, it&amp;#8217;s, President &amp;amp; CEO")).toEqual(["R&amp;D, AT&amp;T, it’s, President &amp; CEO", ["entities-decoded"]]);
  });

  test.each(["Write &amp;amp; for an ampersand", "`AT&amp;amp;T`", "a &amp;lt;b&amp;gt; tag"])("but not where an entity is spoken of: %s", (text) => {
    expect(changes(text)).toEqual([]);
  });

  test("in titles, too", () => {
    expect(mended("Text.", { title: stated("Q&amp;A with Jane Sample", "title") }).fields.title).toEqual({ value: "Q&A with Jane Sample", rule: "front matter: title, mended", line: 1 });
  });
});

describe("characters that nobody sees", () => {
  test("are left out", () => {
    expect(paragraph("pro\u00ADfit in\u200Bto\uFEFF it")).toEqual(["profit into it", ["invisible-removed"]]);
  });

  test("stay where they shape letters, or break lines", () => {
    expect(changes("नमस्\u200Dते می\u200Cخواهم 👩\u200D🚀 שלום\u200F")).toEqual([]);
    expect(changes("ภาษา\u200Bไทย")).toEqual([]);
  });
});

describe("asterisks of bold type", () => {
  test.each([
    ["**Revenue grew **by 5%", "<strong>Revenue grew</strong> by 5%"],
    ["** Results **", "<strong>Results</strong>"],
    ["**About Acme Robotics", "<strong>About Acme Robotics</strong>"],
    ["A paragraph whose bold type began in another.**", "A paragraph whose bold type began in another."],
    ["****Content is many things.", "Content is many things."],
  ])("that has lost its other mark: %s", (text, expected) => {
    expect(paragraph(text)).toEqual([expected, ["bold-mended"]]);
  });

  test("alone are nothing", () => {
    expect(mended("Text.\n\n\\*\\*\n\nMore.").html).toBe("<p>Text.</p>\n<p>More.</p>");
  });

  test.each(["2 ** 3 ** 4", "src/**/*.ts and **/*.md", "**kwargs and more", "`**About Acme`", "\\* \\* \\*"])("but not in %s", (text) => {
    expect(changes(text)).toEqual([]);
  });
});

describe("pictures", () => {
  test("whose address stands as text are shown", () => {
    expect(paragraph("![]()https://acme.example/arm.jpg![]()")).toEqual(['<img src="https://acme.example/arm.jpg" alt loading="lazy">', ["image-mended"]]);
    expect(paragraph("https://acme.example/arm.png?w=600")[0]).toContain("<img");
  });

  test("that are none leave the link", () => {
    expect(paragraph("![]()https://acme.example/page![]()")).toEqual(['<a href="https://acme.example/page">https://acme.example/page</a>', ["image-mended"]]);
  });

  test("that nobody is to see are left out", () => {
    expect(mended('<p>Text.</p><p><img src="https://count.example/1.gif" width="1" height="1"></p>', {}, "html")).toMatchObject({ html: "<p>Text.</p>", codes: ["tracker-removed"] });
    expect(mended('<p>Text.<img src="https://rt.prnewswire.com/rt.gif?x=1"></p>', {}, "html").html).toBe("<p>Text.</p>");
  });

  test("of their own stay", () => {
    expect(changes("![An arm](https://acme.example/arm.jpg)")).toEqual([]);
    expect(changes("See https://acme.example/arm.jpg for the arm.")).toEqual([]);
  });
});

describe("a title that stands in the text again", () => {
  const title = { title: stated("Acme Opens a Hall for Robots", "title") };

  test.each(["# Acme Opens a Hall for Robots", "Acme opens a hall for robots.", "**Acme Opens a Hall for Robots | Acme News**"])("is shown once: %s", (line) => {
    expect(mended(`${line}\n\nIt is big.`, title)).toMatchObject({ html: "<p>It is big.</p>", codes: ["headline-repeated"] });
  });

  test("so is a standfirst, and a line that stands twice", () => {
    expect(mended("A big hall it is.\n\nIt is big, and it is new.", { lead: stated("A big hall it is.", "lead") }).html).toBe("<p>It is big, and it is new.</p>");
    expect(mended("A big hall\n\nA big hall\n\nIt is new.").html).toBe("<p>A big hall</p>\n<p>It is new.</p>");
  });

  test("is not taken out of the text, or where nothing else is left", () => {
    expect(mended("It is big.\n\nIt is new.\n\nIt is blue.\n\nIt is high.\n\nAcme Opens a Hall for Robots", title).codes).toEqual([]);
    expect(mended("Acme Opens a Hall for Robots", title).codes).toEqual([]);
    expect(mended("---\n\n***\n\nText.").codes).toEqual([]);
  });
});

describe("residue", () => {
  test.each(["FOR IMMEDIATE RELEASE", "*For Immediate Release:*", "Advertisement", "Share this article", "Facebook Twitter LinkedIn", "Skip to content", "Pour diffusion immédiate", "Pressemitteilung", "None"])("above a text is left out: %s", (line) => {
    expect(mended(`${line}\n\nAcme opened a hall.`)).toMatchObject({ html: "<p>Acme opened a hall.</p>", codes: ["residue-removed"] });
  });

  test("below it, too", () => {
    expect(mended("Acme opened a hall.\n\nRead more").html).toBe("<p>Acme opened a hall.</p>");
  });

  test.each(["Acme opened a hall.\n\n[Read more](https://acme.example/hall)", "Print is not dead.\n\nIt lives.", "## Read more\n\nAcme has a book of it.", "None"])("but not %j", (text) => {
    expect(changes(text)).toEqual([]);
  });

  test("that stood for the headline gives way to it", () => {
    const fields = { title: { value: "FOR IMMEDIATE RELEASE", rule: "first line", line: 1 }, titleFrom: { value: "headline", rule: "first line", line: 1 } } as const;
    const { fields: found, html, codes } = mended("Acme Opens a Hall\n\nHOUSTON, Feb. 13, 2025 -- Acme opened a hall.", fields);
    expect(found.title).toEqual({ value: "Acme Opens a Hall", rule: "first line below a notice", line: 1 });
    expect(html).toBe("<p>HOUSTON, Feb. 13, 2025 -- Acme opened a hall.</p>");
    expect(codes).toEqual(["residue-removed"]);
  });
});

test("a subtitle that runs into the dateline is a paragraph of its own", () => {
  expect(mended("A tool that shows what robots costCAMBRIDGE, United Kingdom, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme opened a hall.")).toMatchObject({
    html: "<p>A tool that shows what robots cost</p>\n<p>CAMBRIDGE, United Kingdom, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme opened a hall.</p>",
    codes: ["sentences-glued"],
  });
});

test("a dateline that somebody reads out, in straight quotes, stays in its quotation", () => {
  expect(changes('Acme opened a hall.\n\n"LONDON (Reuters) - it was the first thing I read," says Jane Example.')).toEqual([]);
});

test("each kind of damage is reported once, with its first place and how many there are", () => {
  expect(mended("Costs fell.The end.\n\nSales rose.It grew. It sold.We won.").problems).toEqual([{ code: "sentences-glued", detail: "Costs fell.The end.; and 1 more", line: 1 }]);
});

test("what is in code is left as it is", () => {
  expect(changes("```\nCosts fell.The end , () **bold AT&amp;T\u00AD\n```")).toEqual([]);
});

test("a text of a million characters of damage is soon mended", () => {
  for (const damage of ["a.The ", "Ltd. , ", "Acme () ", "( a: b ) ", "** a ** ", "**", "&amp;", " ", "\u00A0 ", "aBBB", "ABC"]) {
    const draft = draftOf(`x ${damage.repeat(30_000)} y`, { markup: "plain" });
    const start = performance.now();
    repairs.enrich(draft, context);
    expect(performance.now() - start, damage).toBeLessThan(4000);
  }
});
