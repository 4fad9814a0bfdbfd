import { describe, expect, test } from "vitest";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import type { Draft } from "../plugins/dateline/draft.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const read = (text: string, title?: string): Draft => enrich(draftOf(text, title ? { fields: { title: stated(title, "title") } } : {}), context);
const issuersOf = (text: string, title?: string): readonly string[] => read(text, title).fields.issuers?.value ?? [];

const wired = "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- ";

describe("whose release it is", () => {
  test.each([
    [`${wired}Acme Robotics, Inc. (NYSE: ACMR), a leader in robots, today announced a hall.`, ["Acme Robotics"]],
    [`${wired}Acme Robotics announces a hall.`, ["Acme Robotics"]],
    [`${wired}Acme Robotics (“Acme” or the “Company”) is pleased to announce a hall.`, ["Acme Robotics"]],
    [`${wired}Acme Robotics, Inc. (NYSE: ACMR), the maker of robots, is opening a hall in Texas.`, ["Acme Robotics"]],
    [`${wired}The Bank of Acme today reported results.`, ["Bank of Acme"]],
    ["BERLIN, 3. März 2021 – Die Acme Robotik AG gibt die Zahlen des Jahres bekannt.", ["Acme Robotik"]],
    ["Paris, le 3 mars 2021 – Acme Robotique (Euronext Paris : ACM), fabricant de robots, annonce ses résultats.", ["Acme Robotique"]],
    ["MADRID, 3 de marzo de 2021 – Acme Robótica anuncia sus resultados.", ["Acme Robótica"]],
    ["Milano, 3 marzo 2021 – Acme Robotica S.p.A. annuncia i risultati.", ["Acme Robotica"]],
  ])("is told by the subject of the first sentence: %s", (text, names) => {
    expect(issuersOf(text)).toEqual(names);
  });

  test("is told by the source line", () => {
    const draft = read("HOUSTON, Feb. 13, 2025 /PRNewswire/ -- There is a new hall in Texas. It opens today.\n\nSOURCE Acme Robotics, Inc.");
    expect(draft.fields.issuers).toEqual({ value: ["Acme Robotics"], rule: "source line", line: 3 });
  });

  test("are two where two announce", () => {
    const text = `${wired}Acme Robotics, Inc. (NYSE: ACMR), a maker of robots, and Beta Tools Ltd., a maker of tools, have announced a partnership.\n\nAbout Acme Robotics\n\nAcme Robotics makes robots.\n\nAbout Beta Tools\n\nBeta Tools makes tools.`;
    expect(issuersOf(text)).toEqual(["Acme Robotics", "Beta Tools"]);
    expect(issuersOf(`${wired}Acme Robotics, Inc. and Beta Tools Ltd. today announced a partnership.`)).toEqual(["Acme Robotics", "Beta Tools"]);
  });

  test("is told by the headline, where the text names it", () => {
    expect(issuersOf(`${wired}Robots need room. Now Acme Robotics has it.\n\nAbout Acme Robotics\n\nAcme Robotics makes robots.`, "Acme Robotics Opens a Hall")).toEqual(["Acme Robotics"]);
  });

  test("is told by the lead below a word about an error", () => {
    const text = "THUNDER BAY, ONTARIO--(Marketwired - Dec. 30, 2013) - A correction from source is issued with respect to the release sent earlier today. The complete and corrected release follows:\n\nAcme Mining Corp. (CSE: ACM) has closed its private placement.";
    expect(issuersOf(text)).toEqual(["Acme Mining"]);
    expect(read(text).fields.summary?.value).toBe("Acme Mining Corp. has closed its private placement.");
  });

  test("stands before the headline of an exchange's release", () => {
    const text = "Acme Plc, stock exchange release, 9 January 2024 at 9.00 a.m. EET\n\nNotice is given to the shareholders of Acme Plc of the meeting in Helsinki.\n\nIt begins at noon. Acme (the “Company”) invites all.";
    expect(issuersOf(text, "Acme Plc: Notice of General Meeting")).toEqual(["Acme"]);
    expect(issuersOf(text.replace("stock exchange release", "a long letter"), "Acme Robots: Notice of General Meeting")).toEqual([]);
  });

  test("is told by a Nordic release's first line", () => {
    const text = "Acme Oyj, Inside information, 6 February 2025 at 9:00\n\nAcme starts change negotiations that concern 120 of its employees in Finland.";
    expect(issuersOf(text, "Acme Oyj starts change negotiations")).toEqual(["Acme"]);
    expect(issuersOf(text, "Inside information: Acme Oyj starts change negotiations")).toEqual(["Acme"]);
    expect(issuersOf(text.replace("Acme Oyj, Inside information, 6", "Inside information on 6"), "Acme starts change negotiations")).toEqual([]);
  });

  test.each([
    ["Total number of voting rights in Acme Industrier AB", "As of 31 January 2025, the total number of shares in Acme Industrier AB amounts to 45,200,100."],
    ["Major shareholder announcement – Acme Robotics A/S", "Acme Robotics A/S announces that Beta Capital has increased its holding to 5.2%."],
    ["Notice of Annual General Meeting of Acme Robotics plc", "The shareholders of Acme Robotics plc are invited to the meeting on 6 March 2025."],
  ])("ends the headline of a notice: %s", (title, text) => {
    const [, name = ""] = /(Acme \w+)/.exec(title) ?? [];
    expect(read(text, title).fields.issuers).toMatchObject({ value: [name], rule: "name at the end of a notice's headline" });
  });

  test.each([
    ["Notice of a meeting with friends of Acme Robotics plc", "We met at noon, and talked of robots."],
    ["Total number of voting rights in Acme Industrier AB", "Nobody is named here."],
    ["Doubts about the voting rights in Acme Industrier AB", "The shares in Acme Industrier AB have two classes."],
  ])("is not whom another headline ends with: %s", (title, text) => {
    expect(issuersOf(text, title)).toEqual([]);
  });

  test("is the one company that it tells about", () => {
    expect(issuersOf(`${wired}Robots need room, and the hall of Acme Robotics has it.\n\nAbout Acme Robotics\n\nAcme Robotics makes robots.`)).toEqual(["Acme Robotics"]);
  });

  test("is whom the dateline names", () => {
    const text = "Hot Springs, United States - April 9, 2025 / Acme Landscaping /\n\nGardens need stones. Acme Landscaping has them.";
    expect(read(text).fields.issuers).toMatchObject({ value: ["Acme Landscaping"], rule: "name in the dateline" });
  });

  test.each([
    [`${wired}Garages wait for the robots of Acme Robotics.\n\nContact: press@acme-robotics.example`, undefined, ["Acme Robotics"]],
    [`${wired}Die Hauptversammlung der Acme Robotik AG (Xetra: ACM) hat eine Dividende beschlossen.`, undefined, ["Acme Robotik"]],
    ["Ingrid Example, board member of Acme Robotikk ASA (OSE: ACM), bought 5,000 shares.", "Acme Robotikk ASA: Notification of trade", ["Acme Robotikk"]],
  ])("is told by what stands around it: %s", (text, title, names) => {
    expect(issuersOf(text, title)).toEqual(names);
  });

  test("is a public body, or the office of an attorney", () => {
    expect(issuersOf("WASHINGTON – A man was sentenced to prison today, the Justice Department announced.")).toEqual(["Department of Justice"]);
    expect(issuersOf("A man pleaded guilty today, announced Acting Assistant Attorney General Kim Example of the Justice Department's Tax Division.")).toEqual(["Department of Justice"]);
    expect(issuersOf("U.S. Attorney’s Office, Southern District of Texas\n\nHOUSTON – A man was sentenced to prison today.")).toEqual(["U.S. Attorney's Office, Southern District of Texas"]);
  });

  test("is the registrant of a filing", () => {
    expect(issuersOf("FORM 8-K\n\nACME ROBOTICS, INC.\n\n(Exact name of registrant as specified in its charter)\n\nDelaware")).toEqual(["ACME ROBOTICS"]);
  });

  test.each([
    "LONDON (Reuters) - Acme Robotics said on Monday that it would open a hall.",
    "WASHINGTON (AP) — Acme Robotics announced a hall today.",
    "By Kim Example\n\nHOUSTON, Feb. 13, 2025 -- Acme Robotics announced a hall.",
    "Acme Robotics announced a hall on Monday. What is it for?",
    "Kim Example announced today that she would run.",
    `${wired}Researchers announced a robot today.`,
    `${wired}Kim Example, 52, of Houston, pleaded guilty today.`,
    `${wired}Kim Example, chief executive officer of a maker of robots, announced a hall.`,
    `${wired}Shares of Acme Robotics rose after it reported results.`,
    "WASHINGTON – U.S. Senator Kim Example (D-Ore.) today announced the Robot Act.",
    "A story about robots.\n\nSource: Modified from a post by Kim Example",
  ])("is not told by %s", (text) => {
    expect(issuersOf(text)).toEqual([]);
  });

  test("is not the politician whom the headline names", () => {
    expect(issuersOf("WASHINGTON – U.S. Senator Kim Example (D-Ore.) today introduced the Robot Act. Example said that robots are good.", "Example Introduces Robot Act")).toEqual([]);
  });

  test("is whom the author names", () => {
    const draft = enrich(draftOf(`${wired}Acme Robotics today announced a hall.`, { fields: { issuers: stated(["Acme Robotics, Inc."], "issuer") } }), context);
    expect(draft.fields.issuers?.value).toEqual(["Acme Robotics, Inc."]);
    expect(draft.fields.companies?.value).toEqual([{ name: "Acme Robotics, Inc.", symbols: [] }]);
  });

  test("stands among the companies, by the same name", () => {
    const draft = read(`${wired}ACME today announced a hall.\n\nAcme Robotics, Inc. (NYSE: ACME) (“ACME”) makes robots.`);
    expect(draft.fields.companies?.value.map(({ name }) => name)).toEqual(["Acme Robotics"]);
    expect(draft.fields.issuers?.value).toEqual(["Acme Robotics"]);
  });

  test("remembers the rule and the line", () => {
    expect(read(`Hall.\n\n${wired}Acme Robotics, Inc. today announced a hall.`).fields.issuers).toEqual({ value: ["Acme Robotics"], rule: "subject of the first sentence", line: 3 });
  });

  test("is not looked for when the rule is left out", () => {
    expect(enrich(draftOf(`${wired}Acme Robotics, Inc. today announced a hall.`), context, ["issuers"]).fields.issuers).toBeUndefined();
  });
});
