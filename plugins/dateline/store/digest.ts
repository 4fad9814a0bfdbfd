/** Short names for contents: equal only where the contents are. */
import { createHash, hash } from "node:crypto";

/** Of 128 bits: of a thousand million contents no two are expected to share one. */
const length = 22;

/** Of texts alone, however many, in one call: most are short, and setting up costs more than they do. */
export function digestOfTexts(texts: readonly string[]): string {
  let whole = "";
  for (const text of texts) whole += `${text.length}:${text}`;
  return hash("sha256", whole, "base64url").slice(0, length);
}

const areTexts = (parts: readonly (string | Uint8Array)[]): parts is readonly string[] => parts.every((part) => typeof part === "string");

/** Parts are kept apart: `["ab", "c"]` is not `["a", "bc"]`. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  if (areTexts(parts)) return digestOfTexts(parts);
  const bytes = createHash("sha256");
  for (const part of parts) bytes.update(`${part.length}:`).update(part);
  return bytes.digest("base64url").slice(0, length);
}
