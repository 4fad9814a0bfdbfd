/** Pages that a thread writes are on the disk when it is said so, and what the disk says is heard. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBatches, type Batch } from "../plugins/dateline/eleventy/page-writer/batch.ts";
import { openThread } from "../plugins/dateline/eleventy/page-writer/thread.ts";
import { inFolder } from "./setup/rebuild.ts";

const million = 1_000_000;

describe("the thread that writes pages", () => {
  test("writes them as they are, whatever their letters and lengths", () => inFolder(async () => {
    const pages = new Map([
      ["_site/index.html", "<p>Home"],
      ["_site/2025/02/werk/index.html", "<p>Größer – 工場"],
      ["_site/2025/02/hall/index.html", ""],
      ["_site/2025/02/long/index.html", "é".repeat(2 * million)],
      ["_site/2025/02/land/index.html", "x".repeat(million)],
      ["_site/feed.xml", "<rss/>"],
    ]);
    const writer = openThread();
    for (const [path, text] of pages) await writer.write(path, text);
    await writer.end();
    for (const [path, text] of pages) expect(readFileSync(path, "utf8") === text, path).toBe(true);
    expect(statSync("_site/2025/02/long/index.html").size).toBe(4 * million);
  }));

  test("is waited for where more is on its way than there is room for", () => inFolder(async () => {
    const writer = openThread();
    for (let page = 0; page < 40; page += 1) await writer.write(`_site/${page}.html`, String(page % 10).repeat(million));
    await writer.end();
    expect(readFileSync("_site/39.html", "utf8")).toBe("9".repeat(million));
    expect(readFileSync("_site/0.html", "utf8")).toBe("0".repeat(million));
  }));

  test("writes over what is there, and cuts off what is longer", () => inFolder(async () => {
    mkdirSync("_site");
    writeFileSync("_site/index.html", "<p>What was here before");
    const writer = openThread();
    await writer.write("_site/index.html", "<p>Home");
    await writer.end();
    expect(readFileSync("_site/index.html", "utf8")).toBe("<p>Home");
  }));

  test("says what the disk says, at the latest at the end", () => inFolder(async () => {
    writeFileSync("_site", "no folder");
    const writer = openThread();
    await writer.write("_site/hall/index.html", "<p>Hall");
    await expect(writer.end()).rejects.toThrow(/(?:ENOTDIR|EEXIST).*_site/);
  }));

  test("takes no more pages when one could not be written", () => inFolder(async () => {
    mkdirSync("_site/index.html", { recursive: true });
    const writer = openThread();
    const all = async (): Promise<void> => {
      for (let page = 0; page < 100; page += 1) await writer.write("_site/index.html", "x".repeat(million));
    };
    await expect(all()).rejects.toThrow(/EISDIR.*_site\/index\.html/);
    await expect(writer.end()).rejects.toThrow("EISDIR");
  }));
});

describe("pages on their way", () => {
  const sent = (work: (batches: ReturnType<typeof openBatches>) => void): Batch[] => {
    const all: Batch[] = [];
    work(openBatches((batch) => all.push(batch)));
    return all;
  };

  test("are sent when a batch is full, and the rest when that is asked for", () => {
    const all = sent(({ add, flush }) => {
      for (const name of ["a", "b", "c"]) add(name, name.repeat(400_000));
      flush();
      flush();
    });
    expect(all.map(({ pages }) => pages)).toEqual([[["a", 400_000], ["b", 400_000]], [["c", 400_000]]]);
  });

  test("a page that no batch has room for has one of its own", () => {
    const all = sent(({ add, flush }) => {
      add("a", "a");
      add("long", "ü".repeat(million));
      add("b", "b");
      flush();
    });
    expect(all.map(({ pages }) => pages)).toEqual([[["a", 1]], [["long", 2 * million]], [["b", 1]]]);
  });

  test("take the memory of those that have arrived", () => {
    const all: Batch[] = [];
    const { add, flush, takeBack } = openBatches((batch) => all.push(batch));
    add("a", "a");
    flush();
    add("b", "b");
    takeBack(all[0]?.bytes ?? new Uint8Array());
    flush();
    add("c", "c");
    flush();
    expect(all[2]?.bytes.buffer === all[0]?.bytes.buffer).toBe(true);
    expect(all.map(({ pages }) => pages)).toEqual([[["a", 1]], [["b", 1]], [["c", 1]]]);
  });
});
