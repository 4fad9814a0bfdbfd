/** Short names for contents: equal only where the contents are. */
import { createHash } from "node:crypto";

/** Of 128 bits: of a thousand million contents no two are expected to share one. */
const length = 22;

/** Parts are kept apart: `["ab", "c"]` is not `["a", "bc"]`. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("base64url").slice(0, length);
}
