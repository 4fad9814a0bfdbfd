/** XML against the schemas in `tests/schemas/`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { root } from "./paths.ts";

const schemas = ["sitemap.xsd", "sitemap-image.xsd", "sitemap-news.xsd", "sitemap-link.xsd"] as const;

const load = (fileName: string) => readFile(join(root, "tests/schemas", fileName), "utf8").then((contents) => ({ fileName, contents }));

/** What is wrong with a sitemap, or nothing. */
export async function sitemapFaults(xml: string): Promise<readonly string[]> {
  const [schema, ...imported] = await Promise.all(schemas.map(load));
  if (!schema) return ["There is no schema."];
  const { errors } = await validateXML({ xml: [{ fileName: "sitemap.xml", contents: xml }], schema: [schema], preload: imported });
  return errors.map(({ message }) => message);
}
