/** Lines of a document, for formats whose structure is in their lines and their indent. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** @param first number of the first line */
export const linesFrom = (text: string, first: number): readonly Line[] => text.split("\n").map((line, index) => ({ text: line.replaceAll("\t", "        ").trimEnd(), number: first + index }));

export const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

export const isBlank = ({ text }: Line): boolean => text === "";

const least = (lines: readonly Line[]): number => lines.reduce((found, line) => (isBlank(line) ? found : Math.min(found, indentOf(line))), 1000);

/** Without the given indent, or the least that they share. */
export const dedented = (lines: readonly Line[], indent = least(lines)): readonly Line[] => lines.map((line) => ({ text: line.text.slice(Math.min(indent, indentOf(line))), number: line.number }));

/** Index after the last line of a run, from `from` on, of lines indented by at least `indent`; blank lines within it count. */
export function endOfIndented(lines: readonly Line[], from: number, indent: number): number {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (!isBlank(line) && indentOf(line) < indent)) break;
    if (!isBlank(line)) end = index + 1;
  }
  return end;
}

/** Index of the first line from `from` on that fits, or the number of lines. */
export function indexFrom(lines: readonly Line[], from: number, fits: (line: Line) => boolean): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && fits(line)) return index;
  }
  return lines.length;
}

export const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");
