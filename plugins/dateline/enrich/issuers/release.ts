/** Whether a document is somebody's release, or an agency's own story. */
import type { Draft } from "../../draft.ts";
import { isIssuerHeader } from "../../grammar/preamble.ts";
import { isAgency, wireNamed } from "../../vocabulary/wires.ts";

const byline = /^\s*(?:By|Von|Par|Por|Di)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:$|[,|\n])/u;

/** An agency's own story: its name as the wire, its desk's story id (only those of releases have the day), or a byline. */
export function isReported({ fields: { wire, dateline, story, provider }, blocks }: Draft): boolean {
  const named = [wire?.value, dateline?.value.wire].some((name) => name !== undefined && isAgency(wireNamed(name) ?? name));
  const isDesk = wire === undefined && (story ? story.value.date === undefined : provider !== undefined && isAgency(provider.value.name));
  return named || isDesk || blocks.slice(0, 3).some(({ text }) => text.length < 120 && byline.test(text));
}

/** `FOR IMMEDIATE RELEASE` · `Acme Plc, stock exchange release, 9 January 2024` */
const marked =
  /\bFOR IMMEDIATE RELEASE\b|^(?:PRESS|NEWS|MEDIA) RELEASE\b|^(?:[^.:!?\n]{2,60}[,|]\s?)?(?:stock exchange release|company announcement|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|pressmeddelande|pörssitiedote)(?!\p{L})/imu;

/** What only releases have. */
export function isRelease({ fields: { wire, dateline, sections }, blocks }: Draft): boolean {
  const kinds = new Set(sections?.value.map(({ kind }) => kind));
  const openings = blocks.slice(0, 5).map(({ text }) => text.slice(0, 200));
  const isMarked = openings.some((opening) => marked.test(opening) || opening.split("\n").some(isIssuerHeader));
  return wire !== undefined || dateline !== undefined || isMarked || kinds.has("safe-harbor") || (kinds.has("about") && kinds.has("contacts"));
}
