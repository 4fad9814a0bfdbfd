/**
 * Where a text itself says when it was published, besides its dateline.
 * `FOR IMMEDIATE RELEASE November 2, 2021` · `November 2, 2021` · `13.02.2025 / 08:30 CET/CEST` · `Jena (pta012/13.02.2025/08:30 UTC+1)` · `RNS Number : 1234A Acme PLC 13 February 2025`
 * `The information was submitted for publication, through the agency of the contact person set out above, at 08:00 CEST on 24 April 2025.`
 */
import { labelDate } from "../dates/label-date.ts";
import { monthPattern } from "../dates/months.ts";
import { parseDate } from "../dates/written-date.ts";
import type { WrittenDate } from "../draft.ts";

const written = String.raw`(?:(?:${monthPattern})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+(?:de\s+)?(?:${monthPattern})\.?,?\s+(?:de\s+)?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})`;
const clock = String.raw`\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?`;
const zone = String.raw`(?:CET\/CEST|CEST|CET|MESZ|MEZ|EEST|EET|BST|GMT|UTC(?:[+-]\d{1,2})?|E[SD]?T|P[SD]?T)`;

const dated = (said: string): WrittenDate | undefined => {
  const date = parseDate(said.replace(/\s+/g, " ").trim());
  return typeof date === "object" && date.precision !== "month" ? date : undefined;
};

/** At the head of a line that goes on: what wires and desks put above a text. */
const heads = [
  new RegExp(String.raw`^[\W_]{0,6}(?:for immediate (?:release|distribution)|for release|press release|news release|media release|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|zur sofortigen veröffentlichung)[\s:,|–—-]{1,6}(?<date>${written})(?![\d/])`, "iu"),
  new RegExp(String.raw`^RNS Number\s?[:：]\s?\w{3,8}\s.{2,100}?\s(?<date>${written})(?=\s|$)`, "iu"),
  new RegExp(String.raw`^(?<date>\d{1,2}\.\d{1,2}\.\d{4}\s?\/\s?${clock}(?:\s${zone})?)(?=\s|$)`, "u"),
  new RegExp(String.raw`^[^()\n]{0,60}\(pt[aesx]\d{3,}\/(?<date>\d{1,2}\.\d{1,2}\.\d{4}\/${clock}(?:\s${zone})?)\)`, "u"),
] as const;

/** The date that a line above the text states. */
export function dateAbove(line: string): WrittenDate | undefined {
  const start = line.slice(0, 200);
  for (const pattern of heads) {
    const said = pattern.exec(start)?.groups?.["date"];
    const date = said === undefined ? undefined : dated(said.replace(/\s?\/\s?/, " "));
    if (date) return date;
  }
  return line.length <= 90 ? labelDate(line) : undefined;
}

/** What European issuers must say (Regulation (EU) 596/2014, article 17): when they made their news public. */
const submitted = /\b(?:submitted (?:by .{0,60})?for (?:the )?(?:publication|disclosure|release)|made public|lämnades.{0,60}för offentliggörande|offentliggjort)\b(?<rest>.{0,240})/iu;
const timeFirst = new RegExp(String.raw`(?<time>${clock})\s*(?:\(?(?<zone>${zone})\)?\s*)?(?:,|on|the|den|d\.|\s){1,8}(?<date>${written})`, "iu");
const dateFirst = new RegExp(String.raw`(?<date>${written})\s*(?:,|at|kl\.|klockan|\s){1,8}(?<time>${clock})(?:\s*\(?(?<zone>${zone})\)?)?`, "iu");

/** Below Dow Jones' stories, a line of its own: `January 17, 2024 07:05 ET (12:05 GMT)`. */
const sentOut = new RegExp(String.raw`^(?<date>${written})\s(?<time>${clock})\s(?<zone>${zone})\s\(\d{2}:\d{2}\sGMT\)$`, "iu");

/** `8.00 a.m.` → `8:00 a.m.`: dots divide hours from minutes there. */
const colon = (time: string): string => time.replace(/^(\d{1,2})\.(\d{2})/, "$1:$2");

/** When a statement at the end says that it was made public, to the minute. */
export function dateSubmitted(text: string): WrittenDate | undefined {
  const rest = submitted.exec(text.slice(0, 1500))?.groups?.["rest"];
  const stated = rest ? (timeFirst.exec(rest) ?? dateFirst.exec(rest)) : sentOut.exec(text.slice(0, 100).trim());
  const { date = "", time = "", zone: named = "" } = stated?.groups ?? {};
  return date === "" ? undefined : dated(`${date.replace(/\s+de\s+/g, " ")} ${colon(time)} ${named}`);
}
