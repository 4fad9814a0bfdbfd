/** E-mails (RFC 5322, RFC 2045), one a file or several as an mbox (RFC 4155). The only file that knows postal-mime. */
import type { Email } from "postal-mime";
import { parseDate } from "../dates/written-date.ts";
import type { Body, Fields, ReaderDraft, Traced } from "../draft.ts";
import { withoutControls } from "./encoding/windows-1252.ts";
import { pageBody } from "./html/body.ts";
import { parsePage } from "./html/page.ts";
import type { Found, Reader } from "./reader.ts";

const headerLine = /^([A-Za-z][A-Za-z-]{0,60}):[ \t]*\S/;

/** Headers that e-mails have and documents with a few lines of `Title:` have not. */
const telling = new Set(["from", "to", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type", "reply-to", "sent", "cc"]);

/** The names of the header's lines, up to the first blank one; undefined if there is a line of another kind. */
function headerNames(text: string): readonly string[] | undefined {
  const lines = text.slice(0, 8000).replace(/^From [^\n]*\n/, "").split("\n");
  const end = lines.findIndex((line) => line.trim() === "");
  const header = lines.slice(0, end < 0 ? undefined : end).filter((line) => !/^[ \t]/.test(line));
  const names = header.map((line) => headerLine.exec(line)?.[1]?.toLowerCase());
  return names.every((name) => name !== undefined) ? names : names.slice(0, -1).every((name) => name !== undefined) && end < 0 ? names.filter((name) => name !== undefined) : undefined;
}

function isEmail(text: string): boolean {
  const names = headerNames(text) ?? [];
  return names.includes("from") && (names.includes("subject") || names.includes("date")) && names.filter((name) => telling.has(name)).length >= 2;
}

/** `From sam@acme.example Tue Nov  2 10:00:00 2021` begins each message of an mbox. */
const separator = /^From \S+ [^\n]*\d{4}[^\n]*\n/gm;

interface Message {
  readonly bytes: Uint8Array;
  readonly line: number;
}

function messages(text: string, bytes: Uint8Array): readonly Message[] {
  const raw = /^(?:mime-version|content-type|content-transfer-encoding):/im.test(text.slice(0, 20_000)) ? Buffer.from(bytes).toString("latin1").replace(/\r\n?/g, "\n") : undefined;
  // Without MIME it has no encoding of its own: the document's is taken.
  const source = raw ?? text;
  const toBytes = (part: string): Uint8Array => (raw === undefined ? new TextEncoder().encode(part.startsWith("From ") ? part.replace(/^[^\n]*\n/, "") : part) : Buffer.from(part.replace(/^From [^\n]*\n/, ""), "latin1"));
  const starts = [...source.matchAll(separator)].map(({ index }) => index).filter((index) => index === 0 || source.slice(index - 2, index) === "\n\n");
  if (starts[0] !== 0) return [{ bytes: toBytes(source), line: 1 }];
  let line = 1;
  let counted = 0;
  return starts.map((start, index) => {
    line += source.slice(counted, start).split("\n").length - 1;
    counted = start;
    return { bytes: toBytes(source.slice(start, starts[index + 1])), line };
  });
}

function bodyOf({ html, text }: Email, line: number): Body {
  if (!html) return { markup: "plain", text: withoutControls(text ?? ""), line };
  const source = withoutControls(html);
  return pageBody(parsePage(source), source, line, { title: undefined, base: undefined, extract: false });
}

const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, " ").trim();

function readMessage(email: Email, line: number, problems: Found[]): ReaderDraft {
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value;
  const traced = <T>(name: string, value: T): Traced<T> => ({ value, rule: `${name} header`, line });
  const said = (header("date") ?? header("sent") ?? "").replace(/\s*\([^()]*\)\s*$/, "");
  const date = said === "" ? undefined : parseDate(oneLine(said));
  if (said !== "" && typeof date !== "object") problems.push({ code: "date-invalid", line, detail: said.slice(0, 80) });
  const title = oneLine((email.subject ?? "").replace(/^\s*(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, ""));
  const sender = email.from?.name ? oneLine(email.from.name) : "";
  const id = /<([^<>\s]+)>/.exec(email.messageId ?? "")?.[1];
  for (const { filename } of email.attachments) problems.push({ code: "markup-unrendered", line, detail: `attachment ${filename ?? ""}`.trim() });
  const keywords = (header("keywords") ?? "").split(",").map(oneLine).filter(Boolean);
  const fields: Fields = {
    ...(title ? { title: traced("Subject", title) } : {}),
    ...(typeof date === "object" ? { date: traced("Date", date) } : {}),
    ...(sender ? { authors: traced("From", [sender]) } : {}),
    // RFC 2392: a message's address.
    ...(id ? { guid: traced("Message-ID", `mid:${id}`) } : {}),
    ...(keywords.length > 0 ? { tags: traced("Keywords", keywords) } : {}),
  };
  return { fields, body: bodyOf(email, line) };
}

export const eml: Reader = {
  name: "eml",
  detect: ({ text }) => isEmail(text),
  read: async ({ text, bytes }) => {
    const { default: PostalMime } = await import("postal-mime");
    const problems: Found[] = [];
    const drafts: ReaderDraft[] = [];
    for (const message of messages(text, bytes)) drafts.push(readMessage(await PostalMime.parse(message.bytes), message.line, problems));
    return { drafts, problems };
  },
};
