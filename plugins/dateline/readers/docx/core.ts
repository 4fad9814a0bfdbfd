/** Core properties of a Word document (ECMA-376 part 2, section 11): `docProps/core.xml` in its ZIP (PKWARE APPNOTE 4.3). */
import { inflateRawSync } from "node:zlib";
import { plainText } from "../tree.ts";

const name = "docProps/core.xml";
const most = 1_000_000;

/** The entry's contents, found by its record in the central directory. */
function entry(file: Buffer): string | undefined {
  for (let at = file.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = file.indexOf("PK\u0001\u0002", at + 4, "latin1")) {
    if (file.subarray(at + 46, at + 46 + name.length).toString("latin1") !== name) continue;
    const [method, size, start] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + size);
    return (method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most })).toString("utf8");
  }
  return undefined;
}

export interface CoreProperties {
  readonly title?: string;
  readonly keywords?: string;
  readonly language?: string;
}

/** What writing programs put there themselves. */
const noTitle = /^(?:microsoft word\b.*|document\d*|untitled.*|(?:press|news) release|[\w-]+\.docx?)$/i;

/** Its dates are those of the file and are not read. A damaged archive has none. */
export function coreProperties(bytes: Uint8Array): CoreProperties {
  try {
    const xml = entry(Buffer.from(bytes)) ?? "";
    const value = (tag: string): string => plainText(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1] ?? "");
    const [title, keywords, language] = [value("dc:title"), value("cp:keywords"), value("dc:language")];
    return { ...(title && !noTitle.test(title) ? { title } : {}), ...(keywords ? { keywords } : {}), ...(language ? { language } : {}) };
  } catch {
    return {};
  }
}
