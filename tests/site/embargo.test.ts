/** What may not be published yet, or no longer, is nowhere in the built site; it is there after a build past its time. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeProject, type Project } from "../setup/project.ts";
import { treeOf } from "../setup/tree.ts";

/** Each with a word that nothing else has, in its title, its tags and its text. */
const documents = {
  "early.md": "---\ntitle: Earlyword in the Title\ndate: 2027-03-01\nembargo: 2027-03-03T06:00:00-05:00\ntags: [Earlyword]\nsymbols: \"NYSE: EARL\"\n---\nEarlyword is the news.The company is glad.\n\n**Earlyword in bold**\n\nMore.\n",
  "notice.txt": "EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027\n\nNoticeword Opens a Hall\n\nHOUSTON, March 3, 2027 (GLOBE NEWSWIRE) -- Noticeword opened a hall.\n",
  "unclear.txt": "UNDER EMBARGO\n\nUnclearword Opens a Hall\n\nHOUSTON, March 1, 2027 (GLOBE NEWSWIRE) -- Unclearword opened a hall.\n",
  "future.md": "---\ntitle: Futureword\ndate: 2027-03-03 06:00:00 -0500\n---\nFutureword is to come.\n",
  "futureday.md": "---\ntitle: Dayword\ndate: 2027-03-04\n---\nDayword is to come, on some day.\n",
  "draft.md": "---\ntitle: Draftword\ndate: 2027-03-01\ndraft: true\n---\nDraftword is not ready.\n",
  "expired.md": "---\ntitle: Expiredword\ndate: 2027-03-01\nexpires: 2027-03-03T06:00:00-05:00\n---\nExpiredword is of the past.\n",
  "there.md": "---\ntitle: Thereword\ndate: 2027-03-01\ntags: [Plants]\n---\nThereword has nothing to hide.\n",
};

interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly report: { readonly problems: readonly { readonly code: string; readonly path: string; readonly detail?: string }[] };
  readonly summary: string;
}

let project: Project;

/** @param now ISO 8601 */
async function builtAt(now: string): Promise<Built> {
  // Eleventy leaves the pages of the last build where they are.
  await rm(join(project.folder, "_site"), { recursive: true, force: true });
  const { code, stdout, stderr } = await project.build([], { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) });
  expect(code, stdout + stderr).toBe(0);
  const files = new Map([...(await treeOf(join(project.folder, "_site")))].map(([path, bytes]) => [path, `${path}\n${bytes.toString("utf8")}`]));
  return { files, report: JSON.parse(await readFile(join(project.folder, ".dateline/report.json"), "utf8")), summary: stderr };
}

const filesWith = ({ files }: Built, word: string): string[] => [...files].filter(([, text]) => text.toLowerCase().includes(word)).map(([path]) => path);

let before: Built;
let after: Built;

beforeAll(async () => {
  const options = `{ url: "https://news.example", timeZone: "UTC" }`;
  project = await makeProject({ files: Object.fromEntries(Object.entries(documents).map(([path, text]) => [`content/${path}`, text])), options });
  before = await builtAt("2027-03-03T10:59:59Z");
  after = await builtAt("2027-03-03T11:00:00Z");
});

describe("a second before its time", () => {
  test.each(["earlyword", "noticeword", "unclearword", "futureword", "dayword", "draftword", "nyse-earl"])("%s is in no file", (word) => {
    expect(filesWith(before, word)).toEqual([]);
  });

  test("what has nothing to hide is there, and what has not expired yet", () => {
    expect(filesWith(before, "thereword")).toContain("2027/03/thereword/index.html");
    expect(filesWith(before, "expiredword")).toContain("2027/03/expiredword/index.html");
  });

  test("the build says what is held and until when, and nothing of what is in it", () => {
    const held = before.report.problems.filter(({ code }) => code.startsWith("held-")).map(({ code, path, detail }) => [path, code, detail]);
    expect(held).toEqual(
      expect.arrayContaining([
        ["early.md", "held-embargo", "until 2027-03-03T06:00:00-05:00"],
        ["notice.txt", "held-embargo", "until 2027-03-03T06:00:00-05:00"],
        ["unclear.txt", "held-unclear", "UNDER EMBARGO"],
        ["unclear.txt", "held-draft", undefined],
        ["future.md", "held-future", "until 2027-03-03T06:00:00-05:00"],
        ["futureday.md", "held-future", "until 2027-03-04"],
        ["draft.md", "held-draft", undefined],
      ]),
    );
    expect(before.summary).toContain("early.md — until 2027-03-03T06:00:00-05:00");
    expect(`${before.summary}${JSON.stringify(before.report)}`).not.toMatch(/(?:early|notice|unclear|future|day|draft)word/i);
  });
});

describe("at its time", () => {
  test.each([
    ["earlyword", "2027/03/earlyword-in-the-title/index.html"],
    ["noticeword", "2027/03/noticeword-opens-a-hall/index.html"],
    ["futureword", "2027/03/futureword/index.html"],
  ])("%s is there, in its page, the lists and the feed", (word, page) => {
    expect(filesWith(after, word)).toEqual(expect.arrayContaining([page, "index.html", "feed.xml"]));
  });

  test("the notice of embargo is not", () => {
    expect(filesWith(after, "embargoed until")).toEqual([]);
  });

  test.each(["unclearword", "dayword", "draftword", "expiredword"])("%s is in no file", (word) => {
    expect(filesWith(after, word)).toEqual([]);
  });
});
