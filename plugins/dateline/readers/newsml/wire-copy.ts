/** Copy as desks type it for the wire: a slug line, notes in brackets, the headline, a by-line, then paragraphs that begin with a tab or spaces. */

export interface StoryLines {
  readonly title?: string;
  /** Lines before it. */
  readonly titleLine: number;
  readonly byline?: string;
  readonly body: string;
  readonly bodyLine: number;
}

// oxlint-disable-next-line no-control-regex
const plainLine = (line: string): string => line.replace(/[\u0000-\u0008\u000B-\u001F]/g, "").trimEnd();

/** ANPA marks its fields, `^Acme opens a plant<`: the slug, the headline, the by-line, more. */
const isField = (line: string): boolean => line.startsWith("^");

const fieldMarks = new Set([" ", "\t", "<", "^", "="]);

/** A loop: a pattern anchored at the end would look at every run of marks in the line. */
function fieldText(line: string): string {
  let end = line.length;
  while (end > 0 && fieldMarks.has(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end).replace(/^[\^\s]+/, "");
}

function fieldLines(lines: readonly string[]): StoryLines {
  const slug = lines.findIndex(isField);
  const second = lines.findIndex((line, index) => index > slug && isField(line));
  const at = second < 0 ? slug : second;
  const bodyLine = lines.findLastIndex(isField) + 1;
  const by = lines.slice(0, bodyLine).filter(isField).map(fieldText).find((line) => byline.test(line));
  return { title: fieldText(lines[at] ?? ""), titleLine: at, ...(by === undefined ? {} : { byline: by }), body: lines.slice(bodyLine).join("\n"), bodyLine };
}

/** `Wahlen/Bundestag/` · `Acme-Results` */
const isSlug = (line: string): boolean => !/\s/.test(line) && /[/-]/.test(line);
/** `(Zusammenfassung 1200)` · `Eds: adds detail.` */
const note = /^\(.*\)$|^(?:eds?|note):/i;
const byline = /^by\s+\p{Lu}/iu;

const indented = (line: string): boolean => /^(?:\t| {2,})\S/.test(line);

/** Headline lines end with a blank line, an indented one, or the desk's `=`. */
const mostTitleLines = 4;

function titleEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && end - start < mostTitleLines) {
    const line = lines[end] ?? "";
    if (line.trim() === "" || (end > start && indented(line)) || byline.test(line)) return end;
    end += 1;
    if (line.endsWith("=")) return end;
  }
  return end;
}

const isPreface = (line: string): boolean => line.trim() === "" || isSlug(line.trim()) || note.test(line.trim());

/** The parts of a story's text. Where all of it is one paragraph, there is no headline. */
export function storyLines(text: string): StoryLines {
  const lines = text.split("\n").map(plainLine);
  if (lines.some(isField)) return fieldLines(lines);
  const start = lines.findIndex((line) => !isPreface(line));
  if (start < 0) return { titleLine: 0, body: "", bodyLine: 0 };
  if (indented(lines[start] ?? "") && start > 0) return { titleLine: 0, body: lines.slice(start).join("\n"), bodyLine: start };
  const end = titleEnd(lines, start);
  const title = lines.slice(start, end).map((line) => line.trim()).join(" ").replace(/\s+/g, " ").replace(/ ?=$/, "");
  const next = lines.findIndex((line, index) => index >= end && line.trim() !== "");
  const by = next >= 0 && byline.test(lines[next] ?? "") ? lines[next]?.trim() : undefined;
  const bodyLine = next < 0 ? lines.length : by === undefined ? next : next + 1;
  return { title, titleLine: start, ...(by === undefined ? {} : { byline: by }), body: lines.slice(bodyLine).join("\n"), bodyLine };
}

/** Indented lines begin paragraphs; the others go on with theirs. */
export const paragraphsOf = (body: string): string =>
  body.split("\n").map((line) => (indented(line) ? `\n${line.trim()}` : line.trim())).join("\n").replace(/\n{3,}/g, "\n\n").trim();
