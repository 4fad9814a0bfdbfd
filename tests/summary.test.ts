import { describe, expect, test } from "vitest";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const made = (text: string): string | undefined => enrich(draftOf(text, { markup: "markdown" }), context).fields.summary?.value;

describe("a summary that has to be made", () => {
  test("is of the lead's sentences, as many as fit", () => {
    const third = `It has ${"many ".repeat(60)}walls.`;
    expect(made(`Acme opened a hall. It is big. ${third}\n\nMore below.`)).toBe("Acme opened a hall. It is big.");
  });

  test("has no dateline and no definitions", () => {
    expect(made('HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE American: ACME) (the "Company" or "Acme"), a maker of robots , opened a hall.')).toBe(
      "Acme Robotics Inc., a maker of robots, opened a hall.",
    );
  });

  test("keeps brackets that explain something", () => {
    expect(made("Acme opened a hall (its second) in Houston.")).toBe("Acme opened a hall (its second) in Houston.");
  });

  test("is cut at a word where the first sentence is too long", () => {
    const summary = made(`Acme opened ${"a big and bright hall and ".repeat(20)}a door.`) ?? "";
    expect(summary.length).toBeLessThanOrEqual(281);
    expect(summary).toMatch(/^Acme opened a big and bright hall and a big and bright hall .* \w+…$/);
  });

  test("is of the paragraph after a dateline that stands alone", () => {
    expect(made("HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) --\n\nAcme opened a hall.")).toBe("Acme opened a hall.");
  });

  test("passes over a heading and a line without a sentence", () => {
    expect(made("## Today\n\nA subtitle without a stop\n\nAcme opened a hall.")).toBe("Acme opened a hall.");
  });

  test("passes over a heading for a list below it, and goes on after a greeting", () => {
    expect(made("## Changes\n\n- A new door\n- A new roof")).toBe("A new door A new roof");
    expect(made("Hello everybody!\n\nAcme opened a hall.")).toBe("Hello everybody! Acme opened a hall.");
  });

  test("is not made of the link to the original", () => {
    expect(made("[Reuters](https://news.example/acme-opens)")).toBeUndefined();
    expect(made("Acme opened a hall\n\n[Reuters](https://news.example/acme-opens)")).toBe("Acme opened a hall");
  });

  test("is made of Japanese and Arabic sentences too", () => {
    expect(made("アクメは新しい工場を開設した。工場は大きい。")).toBe("アクメは新しい工場を開設した。工場は大きい。");
    expect(made("افتتحت الشركة مصنعا جديدا.")).toBe("افتتحت الشركة مصنعا جديدا.");
  });

  test("is none where there is no text", () => {
    expect(made("")).toBeUndefined();
  });
});

describe("a summary that the author gives", () => {
  const given = (summary: string, text: string) => {
    const { fields, problems } = enrich(draftOf(text, { markup: "markdown", fields: { summary: stated(summary, "summary", 4) } }), context);
    return { summary: fields.summary, codes: problems.map(({ code }) => code) };
  };
  const text = "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics opened a hall.\n\nIt is as big as the robots are tall, and they are tall.";

  test("is kept", () => {
    expect(given("A hall for robots.", text).summary).toEqual({ value: "A hall for robots.", rule: "front matter: summary", line: 4 });
  });

  test("is kept though it ends in dots, if it is not the start of the text", () => {
    expect(given("A hall for robots...", text).summary?.value).toBe("A hall for robots...");
  });

  test("is kept if it is the first sentence, whole", () => {
    expect(given("Acme Robotics opened a hall.", "Acme Robotics opened a hall.\n\nIt is big.").summary?.rule).toBe("front matter: summary");
  });

  test.each([
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics opened a hall. It is as big as..."],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) — Acme Robotics opened a hall.It is as big as…"],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics opened a hall."],
  ])("is made again if it is the start of the text, cut off: %s", (cut) => {
    const { summary, codes } = given(cut, text);
    expect(summary).toEqual({
      value: "Acme Robotics opened a hall.",
      rule: "first sentences of the lead (the summary given is the text cut off)",
      line: 1,
    });
    expect(codes).toContain("summary-cut");
  });
});

describe("a summary that holds what is none", () => {
  const given = (summary: string, text: string) => {
    const { fields, problems } = enrich(draftOf(text, { markup: "markdown", fields: { summary: stated(summary, "summary", 4) } }), context);
    return [fields.summary?.value, problems.map(({ code }) => code).filter((code) => /summary|glued/.test(code))];
  };

  test("is made again where a subtitle runs into the dateline, and the end is cut off", () => {
    const text = "A tool that shows what robots cost\n\nCAMBRIDGE, United Kingdom, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics opened a hall. It is big, and the robots in it are many.";
    expect(given("A tool that shows what robots costCAMBRIDGE, United Kingdom, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics opened a hall. It is big...", text)).toEqual([
      "Acme Robotics opened a hall. It is big, and the robots in it are many.",
      ["summary-cut"],
    ]);
  });

  test.each([
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- A hall that nobody expected.", "A hall that nobody expected.", ["summary-mended"]],
    ["A hall for robots. It has many… Read more", "A hall for robots.", ["summary-mended"]],
    ["A hall for robots. The post Acme opens a hall appeared first on Acme Daily.", "A hall for robots.", ["summary-mended"]],
    ["Costs fell.The company grew.", "Costs fell. The company grew.", ["sentences-glued"]],
  ])("is mended: %s", (summary, expected, codes) => {
    expect(given(summary, "Acme opened a hall.\n\nIt is big.")).toEqual([expected, codes]);
  });

  test("is made again if it is WordPress' start of the text", () => {
    expect(given("Acme opened a hall. It is as big […]", "Acme opened a hall. It is as big as a town.")).toEqual(["Acme opened a hall. It is as big as a town.", ["summary-cut"]]);
  });
});

describe("of a text's beginning it takes", () => {
  test("no byline, no caption, no line of the desk", () => {
    expect(made("By Jane Sample\n\nPhoto: the hall by night.\n\nPosted on 3 March 2025 by Sam Sample.\n\nAcme opened a hall.")).toBe("Acme opened a hall.");
  });

  test("three sentences at the most", () => {
    expect(made("Acme opened a hall. It is big. It is new. It is blue.")).toBe("Acme opened a hall. It is big. It is new.");
  });

  test("a long first sentence without who the company is, rather than cut off", () => {
    const maker = "a leading maker of robots, grippers and arms for warehouses, harbours, farms and laboratories of every size in more than forty countries of the world";
    expect(made(`Acme Robotics, Inc. (NYSE American: ACME), ${maker}, today announced that it has opened a hall in Houston in which six hundred robots will learn to lift what nobody else wants to lift.`)).toBe(
      "Acme Robotics, Inc. today announced that it has opened a hall in Houston in which six hundred robots will learn to lift what nobody else wants to lift.",
    );
  });
});

test("what a company says of itself in every release is no summary and no title of this one", () => {
  const document = "* A new plant\n* A new robot\n\n## About Acme\n\nAcme Robotics makes robots.\n";
  expect(made(document)).toBe("A new plant A new robot");
  expect(enrich(draftOf(document, { markup: "markdown" }), context).fields.title?.value).toBe("A new plant A new robot");
});
