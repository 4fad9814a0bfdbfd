import type { Symbol } from "../../article.ts";

/** A listing, and where in the text it stands. */
export interface Listing {
  readonly symbols: readonly Symbol[];
  readonly form: "brackets" | "line" | "sentence" | "code";
  readonly from: number;
  readonly to: number;
}
