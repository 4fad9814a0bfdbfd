/** How the engine runs regular expressions. */
import { setFlagsFromString } from "node:v8";

/**
 * To machine code at their first use. V8 interprets an expression the first time and compiles it when it is used again, in each thread;
 * ours are all used again, and reading with them took a tenth less of the processor so. What they match is the same.
 */
export const compileRegularExpressions = (): void => setFlagsFromString("--no-regexp-tier-up");
