/** Front matter with a fault in it, read line by line: what stands on a line of its own is taken, the rest is left. */

const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/s, "$2");

const listed = (text: string): string | string[] =>
  /^\[.*\]$/.test(text) ? text.slice(1, -1).split(",").map(unquote).filter(Boolean) : unquote(text);

/**
 * `title: KULR: a new deal` is no YAML, but everybody can see what is meant.
 * Takes `key: value`, `key = value`, and `- item` lines below a key; never throws.
 */
export function lenient(raw: string): Record<string, unknown> {
  const found = new Map<string, unknown>();
  let current = "";
  for (const line of raw.split("\n")) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const pair = /^"?([\p{L}_][\p{L}\p{N}_-]*)"?\s*[:=]\s*(.*?),?$/u.exec(line);
    if (pair) {
      current = pair[1] ?? "";
      found.set(current, listed(pair[2] ?? ""));
    } else if (item && current) {
      const before = found.get(current);
      found.set(current, [...(Array.isArray(before) ? before : []), unquote(item[1] ?? "")]);
    }
  }
  return Object.fromEntries(found);
}
