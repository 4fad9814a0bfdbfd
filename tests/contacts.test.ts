import { describe, expect, test } from "vitest";
import type { Contact } from "../plugins/dateline/article.ts";
import { contacts } from "../plugins/dateline/enrich/contacts.ts";
import type { Draft } from "../plugins/dateline/draft.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf, enriched } from "./setup/draft.ts";

interface Given {
  readonly title?: string;
  readonly line?: number;
}

const part = (text: string, given: Given = {}) => ({ kind: "contacts" as const, html: "", text, ...given });
const withSections = (...sections: readonly ReturnType<typeof part>[]): Draft => ({ ...draftOf(""), fields: { sections: { value: sections, rule: "test" } } });
const cardsOf = (...lines: readonly string[]): readonly Contact[] => contacts.enrich(withSections(part(lines.join("\n"))), context).fields?.contacts?.value ?? [];

describe("a card", () => {
  test("holds organisation, person, phone, e-mail and website, as they are labelled", () => {
    expect(cardsOf("Acme Robotics, Inc.", "Sam Sample", "Phone: +1 (555) 010-0100 ext. 12", "Email: ir@acme.example", "Website: www.acme.example/investors")).toEqual([
      {
        organisation: "Acme Robotics, Inc.",
        person: "Sam Sample",
        phone: "+1 (555) 010-0100 ext. 12",
        email: "ir@acme.example",
        website: "https://www.acme.example/investors",
      },
    ]);
  });

  test.each([
    ["Tel: 555-010-0100", { phone: "555-010-0100" }],
    ["T. +47 22 00 00 00", { phone: "+47 22 00 00 00", tel: "tel:+47-22-00-00-00" }],
    ["Téléphone : 01 55 01 01 00", { phone: "01 55 01 01 00" }],
    ["Office 555.010.0100", { phone: "555.010.0100" }],
    ["(555) 010-0100", { phone: "(555) 010-0100" }],
    ["1-555-010-0100 x 847", { phone: "1-555-010-0100 x 847" }],
    ["E-mail: investors@acme.example", { email: "investors@acme.example" }],
    ["Courriel : contact@acmé.example", { email: "contact@acmé.example" }],
    ["ir@acme.example", { email: "ir@acme.example" }],
    ["https://acme.example/ir?lang=en", { website: "https://acme.example/ir?lang=en" }],
    ["investors.acme.example", { website: "https://investors.acme.example/" }],
    ["Web: acme.example.", { website: "https://acme.example/" }],
    ["web.acme.example", { website: "https://web.acme.example/" }],
    ["telacme.example", { website: "https://telacme.example/" }],
    ["T +47 22 00 00 00", { phone: "+47 22 00 00 00", tel: "tel:+47-22-00-00-00" }],
    ["Phone: 555-010-0100 | Email: ir@acme.example", { phone: "555-010-0100", email: "ir@acme.example" }],
  ])("takes %s", (line, card) => {
    expect(cardsOf(line)).toEqual([card]);
  });

  test.each([
    ["Webster Tools Inc.", { organisation: "Webster Tools Inc." }],
    ["Telecom Acme AG", { organisation: "Telecom Acme AG" }],
    ["Mobile Robotics Inc.", { organisation: "Mobile Robotics Inc." }],
    ["Investor Relations", { title: "Investor Relations" }],
    ["Chief Financial Officer", { other: ["Chief Financial Officer"] }],
    ["Leiterin Kommunikation", { other: ["Leiterin Kommunikation"] }],
    ["CEO Acme Robotics Inc.", { other: ["CEO"], organisation: "Acme Robotics Inc." }],
    ["Position: Head of Halls", { other: ["Head of Halls"] }],
    ["Example Partners", { organisation: "Example Partners" }],
    ["Juana Pérez de la Muestra", { person: "Juana Pérez de la Muestra" }],
    ["Sam Sample, Head of Communications", { person: "Sam Sample", other: ["Head of Communications"] }],
    ["Dr. Sam O’Sample", { person: "Dr. Sam O’Sample" }],
    ["Mag. Sam Sample", { person: "Mag. Sam Sample" }],
    ["Sam Sample (Chief Executive)", { person: "Sam Sample", other: ["Chief Executive"] }],
    ["Sample Securities (Nominated Adviser)", { organisation: "Sample Securities", other: ["Nominated Adviser"] }],
    ["Sam Sample, press officer, Sample Ferries", { person: "Sam Sample", other: ["press officer"], organisation: "Sample Ferries" }],
    ["Sam Sample (Ohio)", { person: "Sam Sample (Ohio)" }],
    ["Name: Sam Sample", { person: "Sam Sample" }],
    ["Company: Acme Robotics", { organisation: "Acme Robotics" }],
  ])("knows %s for a name of what it is", (line, card) => {
    expect(cardsOf(line, "ir@acme.example")).toEqual([{ ...card, email: "ir@acme.example" }]);
  });

  test.each(["Houston, TX 77060-1234", "2025-02-13", "100 Example Street", "Form 10-K of 2024"])("takes %s for no number and no name, and keeps it as a line", (line) => {
    expect(cardsOf(line, "ir@acme.example")).toEqual([{ other: [line], email: "ir@acme.example" }]);
  });

  test("shows the first of each kind in its place, and others as lines", () => {
    expect(cardsOf("Acme Robotics Inc.", "Phone: 555-010-0100", "Mobile: 555-010-0199", "ir@acme.example")).toEqual([
      { organisation: "Acme Robotics Inc.", phone: "555-010-0100", other: ["Mobile: 555-010-0199"], email: "ir@acme.example" },
    ]);
  });

  test("is made only where there is a way to reach somebody", () => {
    expect(cardsOf("Acme Robotics Inc.", "Sam Sample")).toEqual([]);
    expect(cardsOf("See our home page for how to reach us.")).toEqual([]);
  });
});

test("Chinese and Japanese labels name what follows them", () => {
  expect(cardsOf("公司名称：阿克米机器人有限公司", "电话：+86 10 5550 0100", "传真：+86 10 5550 0101", "邮箱：media@acme.example", "网站：www.acme.example")).toEqual([
    { organisation: "阿克米机器人有限公司", phone: "+86 10 5550 0100", tel: "tel:+86-10-5550-0100", other: ["传真：+86 10 5550 0101"], email: "media@acme.example", website: "https://www.acme.example/" },
  ]);
});

test("two who are named one after the other have a card each", () => {
  expect(cardsOf("Acme Robotics Inc.", "Sam Sample", "ir@acme.example", "Alex Example", "press@acme.example")).toEqual([
    { organisation: "Acme Robotics Inc.", person: "Sam Sample", email: "ir@acme.example" },
    { person: "Alex Example", email: "press@acme.example" },
  ]);
  expect(cardsOf("Acme Robotics Inc.", "555-010-0100", "Example Agency LLC", "555-010-0177", "acme@agency.example")).toEqual([
    { organisation: "Acme Robotics Inc.", phone: "555-010-0100" },
    { organisation: "Example Agency LLC", phone: "555-010-0177", email: "acme@agency.example" },
  ]);
});

describe("one line", () => {
  test.each([
    [
      "Sam Sample, Acme Inc., (212) 555-0100, ir@acme.example",
      [{ person: "Sam Sample", organisation: "Acme Inc.", phone: "(212) 555-0100", tel: "tel:+1-212-555-0100", email: "ir@acme.example" }],
    ],
    [
      "Sam Sample, VP, Investor Relations | Tel.: +44 (0)20 7946 0000 / +44 7700 900000 | Fax: +44 20 7946 0001",
      [{ person: "Sam Sample", other: ["VP, Investor Relations", "+44 7700 900000", "Fax: +44 20 7946 0001"], phone: "+44 (0)20 7946 0000", tel: "tel:+44-20-7946-0000" }],
    ],
    ["Acme Robotics Inc. Phone: +1 212 555 0100 Email: ir@acme.example", [{ organisation: "Acme Robotics Inc.", phone: "+1 212 555 0100", tel: "tel:+1-212-555-0100", email: "ir@acme.example" }]],
    ["Sam Sample 555-010-0100; sam@acme.example", [{ person: "Sam Sample", phone: "555-010-0100", email: "sam@acme.example" }]],
    [
      "Marie Exemple – Directrice de la communication – Tél. : 01 55 50 01 00 – presse@acme.example",
      [{ person: "Marie Exemple", other: ["Directrice de la communication"], phone: "01 55 50 01 00", email: "presse@acme.example" }],
    ],
    ["Media: press@acme.example", [{ title: "Media", email: "press@acme.example" }]],
    [
      "For more, please contact Sam Sample at sam@acme.example or visit our halls in Houston.",
      [{ person: "Sam Sample", email: "sam@acme.example", other: ["For more, please contact Sam Sample at sam@acme.example or visit our halls in Houston."] }],
    ],
    ["Twitter: @acme, ir@acme.example, https://www.linkedin.com/company/acme", [{ other: ["Twitter: @acme", "https://www.linkedin.com/company/acme"], email: "ir@acme.example" }]],
  ])("may hold all of a card: %s", (line, cards) => {
    expect(cardsOf(line)).toEqual(cards);
  });

  test.each(["ir at acme dot example", "ir[at]acme.example", "ir (at) acme (dot) example", "ir@acme.example"])("may hide its address from machines: %s", (line) => {
    expect(cardsOf(line)).toEqual([{ email: "ir@acme.example" }]);
  });

  test("may have lost its blanks", () => {
    expect(cardsOf("Acme Corp.212-555-0100info@acme.example")).toEqual([{ organisation: "Acme Corp.", phone: "212-555-0100", tel: "tel:+1-212-555-0100", email: "info@acme.example" }]);
    expect(cardsOf("Sam Sample, Chief Executive Officerir@acme.example")).toEqual([{ person: "Sam Sample", other: ["Chief Executive Officer"], email: "ir@acme.example" }]);
  });

  test("in which a name ran into the address gives no address", () => {
    expect(cardsOf("Scott Sampleintake@acme.example", "212-555-0100")[0]).toEqual({ other: ["Scott Sampleintake@acme.example"], phone: "212-555-0100" });
  });
});

describe("a table", () => {
  const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const cardsIn = (rows: readonly (readonly string[])[]) => contacts.enrich(withSections({ ...part("ir@acme.example"), html: table(rows) }), context).fields?.contacts?.value;

  test("holds a card in each column", () => {
    expect(cardsIn([["Investors:", "Media:"], ["Sam Sample", "Alex Example"], ["ir@acme.example", "press@acme.example"]])).toEqual([
      { title: "Investors", person: "Sam Sample", email: "ir@acme.example" },
      { title: "Media", person: "Alex Example", email: "press@acme.example" },
    ]);
  });

  test("holds a card in each cell", () => {
    expect(cardsIn([["Sam Sample<br>ir@acme.example", "Alex Example<br>press@acme.example"]])).toEqual([
      { person: "Sam Sample", email: "ir@acme.example" },
      { person: "Alex Example", email: "press@acme.example" },
    ]);
  });

  test("has labels beside what they name", () => {
    expect(cardsIn([["Name", "Sam Sample"], ["E-mail", "ir@acme.example"]])).toEqual([{ person: "Sam Sample", email: "ir@acme.example" }]);
  });
});

test("a number without a country's code is North American where the release is", () => {
  const text = "HALLS, June 1, 2024 -- Acme Robotics (NYSE: ACME) opened a hall.\n\nContact:\nSam Sample\n212-555-0100";
  expect(enrich(draftOf(text), context).fields.contacts?.value[0]?.tel).toBe("tel:+1-212-555-0100");
  expect(enrich(draftOf(text.replace("NYSE", "LSE")), context).fields.contacts?.value[0]?.tel).toBeUndefined();
});

test("a name is a company's where the release or an address says so", () => {
  expect(cardsOf("Muster Halls", "ir@musterhalls.example")).toEqual([{ organisation: "Muster Halls", email: "ir@musterhalls.example" }]);
  expect(cardsOf("Erika Muster", "erika@halls.example")).toEqual([{ person: "Erika Muster", email: "erika@halls.example" }]);
});

test("each contacts part has cards of its own, under its own heading, and the line is that of the first", () => {
  const found = contacts.enrich(
    withSections(
      part("Nobody to ask.", { title: "Contacts", line: 4 }),
      part("ir@acme.example", { title: "Investor Relations", line: 9 }),
      part("press@acme.example", { title: "Media", line: 12 }),
    ),
    context,
  );
  expect(found.fields).toEqual({
    contacts: {
      value: [
        { title: "Investor Relations", email: "ir@acme.example" },
        { title: "Media", email: "press@acme.example" },
      ],
      rule: "lines of the contacts section",
      line: 9,
    },
  });
});

test("a release without contacts has none", () => {
  expect(contacts.enrich(draftOf("A story."), context)).toEqual({});
});

test("contacts are read out of a whole release, in plain text and in Markdown", () => {
  const lines = ["Acme opens a hall", "", "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. opened a hall.", "", "Investor Relations:", "", "Acme Robotics Inc.", "Email: ir@acme.example", "www.acme.example", ""];
  const card = { title: "Investor Relations", organisation: "Acme Robotics Inc.", email: "ir@acme.example", website: "https://www.acme.example/" };
  expect(enriched("a.txt", lines.join("\n")).fields.contacts?.value).toEqual([card]);
  const markdown = lines.join("\n").replace("Acme opens", "# Acme opens").replace("Investor Relations:", "**Investor Relations:**").replaceAll(/\n(?=Email|www)/g, "\n\n");
  expect(enriched("a.md", markdown).fields.contacts?.value).toEqual([card]);
});

test("who is named without a way to be reached stands on the card that has one", () => {
  expect(cardsOf("Sam Sample", "Alex Example", "+47 555 010 0100")).toEqual([{ person: "Alex Example", phone: "+47 555 010 0100", tel: "tel:+47-555-010-0100", other: ["Sam Sample"] }]);
  expect(cardsOf("ir@acme.example", "Acme Robotics Inc.", "Sam Sample")).toEqual([{ email: "ir@acme.example", other: ["Acme Robotics Inc.", "Sam Sample"] }]);
});

test("somebody whom a short sentence bids us contact is on the card, and the sentence too", () => {
  expect(cardsOf("For more information contact Sam Sample, CFO, at 902-555-0166.")).toEqual([{ person: "Sam Sample", phone: "902-555-0166", other: ["For more information contact Sam Sample, CFO, at 902-555-0166."] }]);
});

test("lines that Markdown joins are lines of a card, where each is an entry", () => {
  const card = "Acme Robotics\nSam Sample\n(713) 555-0119\nsam@acme.example";
  const text = (contact: string): string => `# Acme Opens a Hall\n\nHOUSTON--(BUSINESS WIRE)--Acme Robotics Inc. opened a hall.\n\n**Contacts**\n\n${contact}\n`;
  expect(enriched("a.md", text(card)).fields.contacts?.value).toEqual([
    { title: "Contacts", organisation: "Acme Robotics", person: "Sam Sample", phone: "(713) 555-0119", tel: "tel:+1-713-555-0119", email: "sam@acme.example" },
  ]);
});
