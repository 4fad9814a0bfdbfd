/** NITF, the News Industry Text Format 3.x (https://iptc.org/standards/nitf/): one article a document. */
import { factFields } from "./newsml/facts.ts";
import { nitfBody, nitfFacts, nitfStatus, nitfVersion } from "./newsml/nitf-item.ts";
import type { Item } from "./newsml/versions.ts";
import { readXmlItems } from "./newsml/xml-reading.ts";
import type { Reader } from "./reader.ts";
import { descendantsOf, type XmlElement } from "./xml.ts";
import { rootName } from "./xml-root.ts";

function itemOf(nitf: XmlElement): Item {
  const { fields, problems } = factFields(nitfFacts(nitf));
  const body = nitfBody(nitf, fields.title?.value ?? "");
  const status = nitfStatus(nitf);
  const empty = body.text === "" && !fields.title;
  return {
    version: nitfVersion(nitf),
    line: nitf.line,
    ...(fields.guid ? { guid: fields.guid.value } : {}),
    ...(status === undefined ? {} : { status }),
    ...(empty ? {} : { draft: { fields, body } }),
    problems: empty ? [{ code: "no-article", line: nitf.line, detail: "It has neither a headline nor text." }] : problems,
  };
}

export const nitf: Reader = {
  name: "nitf",
  detect: ({ text }) => rootName(text) === "nitf",
  read: ({ text }) => readXmlItems(text, ["nitf"], (document) => descendantsOf(document, "nitf").map(itemOf)),
};
