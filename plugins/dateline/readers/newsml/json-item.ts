/** How items of the agencies' JSON formats end alike: with their version and status, and without a draft if there is nothing in them. */
import type { Body, Fields } from "../../draft.ts";
import type { Found } from "../reader.ts";
import { jsonText, type JsonRecord } from "./json-value.ts";
import type { Item } from "./versions.ts";

interface Parts {
  /** As the format has it: `uri`, `urn`. */
  readonly guid: string | undefined;
  readonly line: number;
  readonly fields: Fields;
  readonly body: Body;
  readonly problems: readonly Found[];
}

/** @param record with its keys `version` and `pubstatus`, both in every one of these formats */
export function jsonItem(record: JsonRecord, { guid, line, fields, body, problems }: Parts): Item {
  const empty = !fields.title && body.text === "";
  return {
    version: Number(record["version"] ?? 0) || 0,
    line,
    ...(guid === undefined ? {} : { guid }),
    status: jsonText(record["pubstatus"]) ?? "usable",
    ...(empty ? {} : { draft: { fields, body } }),
    problems: empty ? [{ code: "no-article", line, detail: `${guid ?? "An item"}: it has neither a headline nor text.` }] : problems,
  };
}
