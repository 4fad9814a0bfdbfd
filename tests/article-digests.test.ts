/** Which of an article's digests tells of what: pages that show no more than a list does are not made again for a word in a text. */
import { expect, test } from "vitest";
import type { Section, UnplacedArticle } from "../plugins/dateline/article.ts";
import { digestsOf } from "../plugins/dateline/incremental/article-digests.ts";
import { article } from "./setup/article.ts";

const section = (kind: Section["kind"], text: string): Section => ({ kind, html: `<p>${text}</p>`, text });

const robot = (given: Partial<UnplacedArticle>): UnplacedArticle => article("robot.md", { title: "Acme shows a robot", sections: [section("story", "It has two arms.")], words: 4, ...given });

const parts = (given: Partial<UnplacedArticle>): readonly string[] => {
  const [before, now] = [digestsOf(robot({})), digestsOf(robot(given))];
  return [...(before.card === now.card ? [] : ["card"]), ...(before.text === now.text ? [] : ["text"])];
};

test("a word more in a text, and what is counted or found of it, is the text's", () => {
  expect(parts({})).toEqual([]);
  expect(parts({ sections: [section("story", "It has two red arms.")] })).toEqual(["text"]);
  expect(parts({ words: 5 })).toEqual(["text"]);
  expect(parts({ source: { path: "robot.md", reader: "markdown", fields: { title: { rule: "markdown/heading", line: 3 } } } })).toEqual(["text"]);
  expect(parts({ people: [{ name: "Ada Example", role: "engineer" }] })).toEqual(["text"]);
});

test("which kinds of sections there are stands on the card: lists say where there is a headline only", () => {
  expect(parts({ sections: [section("source", "It has two arms.")] })).toEqual(["card", "text"]);
  expect(parts({ sections: [] })).toEqual(["card", "text"]);
});

test("all else is the card's", () => {
  expect(parts({ summary: "Acme shows a robot with two arms." })).toEqual(["card"]);
  expect(parts({ wire: "Reuters" })).toEqual(["card"]);
});
