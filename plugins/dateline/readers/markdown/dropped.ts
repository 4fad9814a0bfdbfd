/** What was left out of a text, for one line in the report. */
import type { Found } from "../reader.ts";

export interface Dropped {
  /** A closing tag is told of only if no opening one was. */
  readonly note: (name: string, index: number, isClosing?: boolean) => void;
  /** Nothing, or one problem: `ref (3), youtube`. */
  readonly problems: (text: string, line: number) => readonly Found[];
}

const mostNamed = 8;

export function dropped(): Dropped {
  const counts = new Map<string, number>();
  let first = -1;
  const told = (): string => {
    const names = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
    return names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")} and others` : names.join(", ");
  };
  return {
    note: (name, index, isClosing = false) => {
      if (isClosing && (name === "" ? counts.size > 0 : counts.has(name))) return;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (first < 0 || index < first) first = index;
    },
    problems: (text, line) =>
      counts.size === 0 ? [] : [{ code: "template-dropped", line: line + text.slice(0, first).split("\n").length - 1, detail: told() }],
  };
}
