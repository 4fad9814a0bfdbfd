import { describe, expect, test } from "vitest";
import { titleFromLead, titleFromSlug } from "../plugins/dateline/enrich/title.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf, enriched, stated } from "./setup/draft.ts";

describe("a title made from a lead", () => {
  test("names the subject and what is told, without brackets and appositions", () => {
    const lead =
      'KULR Technology Group, Inc. (NYSE American: KULR) (the "Company" or "KULR"), a leading developer of battery safety technologies, announced that the U.S. Department of Transportation (“DoT”) authorized a modification to its existing DoT Special Permit ( SP21139 ) to now include the transportation of reused batteries.';
    expect(titleFromLead(lead)).toBe(
      "KULR Technology Group: U.S. Department of Transportation authorized a modification to its existing DoT Special Permit",
    );
  });

  test.each([
    ["Acme Robotics Inc. today announced that it has opened a hall in Houston.", "Acme Robotics has opened a hall in Houston"],
    ["Acme Robotics Inc. announced it has opened a hall in Houston.", "Acme Robotics has opened a hall in Houston"],
    ["Acme Robotics Inc., a maker of robots, has opened a hall in Houston.", "Acme Robotics Inc. has opened a hall in Houston"],
    ["Acme Robotics opened a hall in Houston. It is big.", "Acme Robotics opened a hall in Houston"],
    ["the hall of Acme Robotics is open.", "The hall of Acme Robotics is open"],
    ["アクメは新しい工場を開設した。工場は大きい。", "アクメは新しい工場を開設した"],
  ])("of %s is short and whole", (lead, title) => {
    expect(titleFromLead(lead)).toBe(title);
  });

  test("ends at a phrase, with a word that means something", () => {
    const lead = "Acme Robotics opened a hall for walking robots that have never before been seen outside of the laboratory in which they were made by hand and with the greatest care.";
    const title = titleFromLead(lead) ?? "";
    expect(title).toBe("Acme Robotics opened a hall for walking robots that have never before been seen outside of the laboratory");
    expect(title.length).toBeLessThanOrEqual(120);
  });

  test("is none where there is no lead", () => {
    expect(titleFromLead("")).toBeUndefined();
  });
});

test("a title made from a slug has the spelling of the text", () => {
  const text = "KULR and Worksport signed. KULR will, and Worksport will; a partnership of the U.S.";
  expect(titleFromSlug("kulr-and-worksport-forge-strategic-partnership", text)).toBe("KULR and Worksport forge strategic partnership");
  expect(titleFromSlug("constructor-of-acme-opens-hall", "")).toBe("Constructor of acme opens hall");
});

describe("the title of a document", () => {
  const link = "[Reuters](https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-acme-opens-a-hall/)";
  const titled = (path: string, text: string) => {
    const { title, titleFrom } = enriched(path, text).fields;
    return { title, titleFrom };
  };

  test("is what its front matter says", () => {
    expect(titled("a.md", `---\ntitle: A hall\n---\n\n# Another\n\nAcme opened a hall.\n\n${link}\n`)).toEqual({
      title: { value: "A hall", rule: "front matter: title", line: 2 },
      titleFrom: { value: "given", rule: "front matter: title", line: 2 },
    });
  });

  test("is its headline where there is no front matter", () => {
    expect(titled("a.txt", "Acme opens a hall\n\nAcme opened a hall today.\n")).toEqual({
      title: { value: "Acme opens a hall", rule: "first line", line: 1 },
      titleFrom: { value: "headline", rule: "first line", line: 1 },
    });
  });

  test("is the slug of its story link where there is no headline, in the text's spelling", () => {
    expect(titled("a.md", `---\ndate: 2025-02-13\n---\n\nAcme opened a hall today.\n\n${link}\n`)).toEqual({
      title: { value: "Acme opens a hall", rule: "slug of the story link", line: 7 },
      titleFrom: { value: "story-link", rule: "slug of the story link", line: 7 },
    });
  });

  test("is made of its lead where there is no such link, and that is noted", () => {
    const { fields, problems } = enriched("a.md", "---\ndate: 2025-02-13\n---\n\nAcme opened a hall today. It is big.\n");
    expect(fields.title).toEqual({ value: "Acme opened a hall today", rule: "first sentence of the lead", line: 5 });
    expect(fields.titleFrom?.value).toBe("lead");
    expect(problems).toEqual([{ code: "title-made", path: "a.md", detail: "Acme opened a hall today" }]);
  });

  test.each([
    ["news/2025-02-13-acme-opens_a-hall.md", "acme opens a hall"],
    ["a hall.md", "a hall"],
    ["2025-02-13.md", "2025-02-13.md"],
  ])("is the name of the file %s at last", (path, title) => {
    const { fields, problems } = enrich(draftOf("", { path, fields: { date: stated({ said: "2025-02-13", precision: "day", year: 2025, month: 2, day: 13, hour: 0, minute: 0, second: 0 }, "date") } }), context);
    expect([fields.title?.value, fields.titleFrom?.value]).toEqual([title, "file-name"]);
    expect(problems).toContainEqual({ code: "title-from-file-name", path, detail: title });
  });
});

describe("a headline against the words in its link", () => {
  const linked = (slug: string): string => `[Reuters](https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-${slug}/)`;
  const read = (text: string) => enriched("a.md", text);
  const crawled = (text: string) => enriched("a.txt", text);
  const slug = "acme-robotics-opens-a-hall-in-houston";
  const long = "Acme Robotics opened a hall in Houston today. It is big.";

  test("that the author states stays, and the disagreement is noted", () => {
    const { fields, problems } = read(`---\ntitle: Nothing of that kind was heard\ndate: 2025-02-13\n---\n\n${long}\n\n${linked(slug)}\n`);
    expect(fields.title?.value).toBe("Nothing of that kind was heard");
    expect(problems).toMatchObject([{ code: "title-disagrees", line: 2, detail: "Nothing of that kind was heard / acme-robotics-opens-a-hall-in-houston" }]);
  });

  test("that says the same in other words of the same story is not noted", () => {
    const { problems } = read(`---\ntitle: Acme Robotics Opens New Hall in Houston, Texas\ndate: 2025-02-13\n---\n\n${long}\n\n${linked(slug)}\n`);
    expect(problems).toEqual([]);
  });

  test("is the line below, where a subtitle stands in its place", () => {
    const { fields } = crawled(`A big day for makers of walking machines\n\nAcme Robotics Opens a Hall in Houston\n\n${long}\n\nhttps://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-${slug}/`);
    expect(fields.title).toEqual({ value: "Acme Robotics Opens a Hall in Houston", rule: "line that the link's slug names", line: 3 });
    expect(fields.lead?.value).toBe("A big day for makers of walking machines");
    expect(fields.sections?.value[0]?.text).not.toContain("Opens a Hall");
  });

  test("loses the site's name, and gets back what was cut off", () => {
    const link = `https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-${slug}/`;
    expect(crawled(`Acme Robotics Opens a Hall in Houston | Acme Daily\n\n${long}\n\n${link}`).fields.title?.value).toBe("Acme Robotics Opens a Hall in Houston");
    expect(crawled(`Acme Robotics Opens a …\n\n${long}\n\n${link}`).fields.title?.value).toBe("Acme Robotics Opens a hall in Houston");
  });

  test("in another script is not compared", () => {
    const { problems } = read(`---\ntitle: アクメは新しい工場をヒューストンに開設 ACME 2025 Q3\ndate: 2025-02-13\n---\n\n${long}\n\n${linked("one-two-three-four")}\n`);
    expect(problems).toEqual([]);
  });
});

test("a link that keeps its title's capitals gives them", () => {
  expect(titleFromSlug("Acme-Opens-a-hall", "Acme opens a HALL")).toBe("Acme Opens a HALL");
});
