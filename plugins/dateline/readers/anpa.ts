/**
 * Wire text as agencies send it over lines: IPTC 7901 (https://iptc.org/standards/iptc-7901/) and ANPA 1312. Control bytes divide it:
 * SOH header STX text ETX trailer. One transmission may hold many stories.
 */
import { factFields, type Fact } from "./newsml/facts.ts";
import { paragraphsOf, storyLines } from "./newsml/wire-copy.ts";
import { headerFacts, trailerDate } from "./newsml/wire-header.ts";
import type { Found, Reader, Reading } from "./reader.ts";

const [soh, stx, etx] = ["\u0001", "\u0002", "\u0003"] as const;

/** The document's text has lost its control bytes: no page may hold them. So the bytes are looked at. */
function wireText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** SYN SYN SOH, or SOH as the first byte, and STX not far behind. */
// oxlint-disable-next-line no-control-regex
const opening = /^[\u0016\s]{0,8}\u0001[^\u0001-\u0003]{1,400}\u0002/;

const sample = 600;

/** Where the sign stands that begins the header, in bytes: documents that lack it are not decoded a second time. */
const nearStart = 40;
const startOfHeader = 0x01;

interface Story {
  readonly header: string;
  readonly text: string;
  readonly trailer: string;
  readonly line: number;
}

/** A story that breaks off has no ETX: its text ends with the transmission. */
function storiesIn(text: string): Story[] {
  const found: Story[] = [];
  let line = 1;
  for (const [index, part] of text.split(soh).entries()) {
    const start = part.indexOf(stx);
    const end = part.indexOf(etx, start);
    const header = part.slice(0, start < 0 ? undefined : start);
    if (index > 0 && start >= 0) found.push({ header, text: part.slice(start + 1, end < 0 ? undefined : end), trailer: end < 0 ? "" : part.slice(end + 1), line });
    line += part.split("\n").length - 1;
  }
  return found;
}

function readStory({ header, text, trailer, line }: Story): Reading {
  const { title, titleLine, byline, body, bodyLine } = storyLines(text);
  const bodyStart = line + header.split("\n").length - 1;
  const date = trailerDate(trailer) ?? trailerDate(body.slice(-200));
  const dated: Fact[] = date === undefined ? [] : [{ text: date, rule: "wire trailer" }];
  const { fields, problems } = factFields({
    ...headerFacts(header, line),
    title: title === undefined ? [] : [{ text: title, rule: "wire headline", line: bodyStart + titleLine }],
    bylines: byline === undefined ? [] : [{ text: byline, rule: "wire by-line" }],
    date: dated,
  });
  const empty: Found = { code: "no-article", line, detail: "A transmission without a headline and text." };
  if (title === undefined && body.trim() === "") return { drafts: [], problems: [empty] };
  return { drafts: [{ fields, body: { markup: "plain", text: paragraphsOf(body), line: bodyStart + bodyLine } }], problems };
}

export const anpa: Reader = {
  name: "anpa",
  detect: ({ bytes }) => bytes.subarray(0, nearStart).includes(startOfHeader) && opening.test(wireText(bytes.subarray(0, sample))),
  read: ({ bytes }) => {
    const readings = storiesIn(wireText(bytes).replace(/\r\n?/g, "\n")).map(readStory);
    return { drafts: readings.flatMap(({ drafts }) => drafts), problems: readings.flatMap(({ problems }) => problems) };
  },
};
