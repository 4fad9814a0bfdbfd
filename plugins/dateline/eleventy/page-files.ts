/**
 * Pages written without Eleventy. It keeps each page that it has made until the build ends, which large archives have no memory for; a
 * template that only writes what is planned needs nothing of it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { Plan } from "../incremental/plan.ts";
import { optimiseForPages } from "../optimising.ts";
import type { Page } from "../pages/page.ts";
import type { SiteConfig, Written } from "./config.ts";
import { byTime } from "./page-order.ts";
import { openPageWriter } from "./page-writer/page-writer.ts";

/** Eleventy's own, which do nothing unless something was added to them. */
const builtIn: ReadonlySet<string> = new Set(["@11ty/eleventy/html-transformer", "@11ty/eleventy-bundle", "@11ty/eleventy-bundle/delayed"]);

function changesMarkup({ htmlTransformer }: SiteConfig): boolean {
  const extensions = new Set([htmlTransformer.callbacks, htmlTransformer.plugins].flatMap(Object.keys));
  return [...extensions].some((extension) => htmlTransformer.isTransformable(extension, {}));
}

/** Whether the site changes pages, or looks at them, on their way to the disk. */
export const passesOnPages = (config: SiteConfig): boolean =>
  Object.keys(config.transforms).some((name) => !builtIn.has(name)) || [config.linters, config.preprocessors].some((table) => Object.keys(table).length > 0) || changesMarkup(config);

/** Relative to the output folder, as Eleventy writes a permalink. */
export const fileOf = (url: string): string => (url.endsWith("/") ? `${url}index.html` : url).slice(1);

interface PageFiles {
  readonly due: Plan;
  readonly render: (page: Page) => string | Promise<string>;
  /** Template of a kind, relative to the project. */
  readonly templates: ReadonlyMap<string, string>;
  /** Relative to the project. */
  readonly output: string;
  /** What Eleventy has written itself. */
  readonly before: readonly Written[];
}

/** A page's place, relative to the project. */
const outputPathOf = (output: string, url: string): string => `./${join(output, fileOf(url)).replaceAll("\\", "/")}`;

/** As Eleventy has it for who listens to `eleventy.after`; the text is read again if somebody asks for it. A class for its size: there are as many as pages. */
class WrittenPage implements Written {
  readonly url: string;
  readonly inputPath: string;
  readonly outputPath: string;

  constructor(url: string, inputPath: string, outputPath: string) {
    this.url = url;
    this.inputPath = inputPath;
    this.outputPath = outputPath;
  }

  get content(): string {
    return readFileSync(this.outputPath, "utf8");
  }
}

function mustBeFree(outputPath: string, taken: ReadonlyMap<string, string>): void {
  const other = taken.get(outputPath);
  if (other !== undefined) throw new Error(`Two templates write ${outputPath}: ${other}, and Dateline for a page of its own. Give ${other} another permalink, or the file name of Dateline's template to take its place.`);
}

/** Milliseconds of work on pages, after which what else this process waits for has its turn. */
const longest = 10;

/** Promises alone leave none to what waits for a file, or for another program: the search would stand still while pages are made. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await turn();
    since = performance.now();
  };
}

export const pageCount = (due: Plan, kinds: Iterable<string>): number => [...kinds].reduce((sum, kind) => sum + (due[kind]?.length ?? 0), 0);

/** Makes and writes each page, one after the other; of a kind, those of one time together. */
export async function writePages({ due, render, templates, output, before }: PageFiles): Promise<Written[]> {
  const taken = new Map(before.flatMap(({ outputPath, inputPath }) => (outputPath ? [[`./${join(outputPath)}`, inputPath] as const] : [])));
  const written: Written[] = [];
  const othersTurn = turns();
  const count = pageCount(due, templates.keys());
  optimiseForPages(count);
  const writer = openPageWriter(count);
  try {
    for (const [kind, inputPath] of templates) {
      for (const page of byTime(due[kind] ?? [])) {
        const outputPath = outputPathOf(output, page.url);
        mustBeFree(outputPath, taken);
        await writer.write(outputPath, await render(page));
        written.push(new WrittenPage(page.url, inputPath, outputPath));
        await othersTurn();
      }
    }
  } finally {
    await writer.end();
  }
  return written;
}

/** The same of pages that another process has written. */
export const writtenElsewhere = ({ due, templates, output }: Pick<PageFiles, "due" | "templates" | "output">): Written[] =>
  [...templates].flatMap(([kind, inputPath]) => (due[kind] ?? []).map(({ url }) => new WrittenPage(url, inputPath, outputPathOf(output, url))));
