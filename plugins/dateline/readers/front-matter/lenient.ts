/** Front matter with a fault in it, read line by line: what stands on a line of its own is taken, the rest is left. */

/** `"a \\"b\\""` → `a "b"`, `'it''s'` → `it's`. */
function unquote(text: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(text.trim());
  if (!quoted) return text.trim();
  const inner = quoted[2] ?? "";
  return quoted[1] === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"');
}

const listed = (text: string): string | string[] =>
  /^\[.*\]$/.test(text) ? text.slice(1, -1).split(",").map(unquote).filter(Boolean) : unquote(text);

/** `title: A` · `title = "A"` · JSON's, which may be indented: `  "title": "A",` */
const pairLine = /^(?:[\s{]*"([^"]+)"|([\p{L}_][\p{L}\p{N}_-]*))\s*[:=]\s*(.*)$/u;

/** `true # not yet` → `true`; a `#` within quotes or a word is none. */
const withoutComment = (written: string): string => (/^\s*["']/.test(written) ? written : written.replace(/\s#.*$/, ""));

/** A bracket alone opens what goes on below; it is no value. */
const valueOf = (written: string): string =>
  /^("(?:[^"\\]|\\.)*")\s*,/.exec(written)?.[1] ?? written.trim().replace(/,$/, "").replace(/^[[\]{}]$/, "");

/**
 * `title: KULR: a new deal` is no YAML, but everybody can see what is meant.
 * Takes `key: value`, `key = value`, and `- item` lines below a key; the first of a repeated key. Never throws.
 */
export function lenient(raw: string): Record<string, unknown> {
  const found = new Map<string, string | string[]>();
  let current = "";
  for (const line of raw.split("\n")) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const pair = pairLine.exec(line);
    if (pair) {
      const key = pair[1] ?? pair[2] ?? "";
      current = found.has(key) ? "" : key;
      if (current) found.set(key, listed(valueOf(withoutComment(pair[3] ?? ""))));
    } else if (item && current) {
      const before = found.get(current);
      const value = unquote(withoutComment(item[1] ?? ""));
      if (Array.isArray(before)) before.push(value);
      else found.set(current, [value]);
    }
  }
  return Object.fromEntries(found);
}
