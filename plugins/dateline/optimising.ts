/** How early V8 optimises functions (`cli/flags.js` has it late): what pays depends on how much there is to do. */
import { setFlagsFromString } from "node:v8";

/** What a function runs before it is thought of, where nothing is said: bytes of bytecode (V8 11.3, `flag-definitions.h`). */
const usual = "--interrupt-budget=67584";

/**
 * To optimise all that reading runs takes a thread seconds; read with that, a document takes a fifth less of the processor. Past this
 * many documents a thread, the seconds are made up for.
 */
const manyDocuments = 6000;

/** Of code for pages there is less: 24,000 are made in an eighth less time. */
const manyPages = 10_000;

const isLate = (): boolean => process.execArgv.some((argument) => argument.startsWith("--interrupt-budget="));

/** Counts for all threads from now on. A process that was started without the flag stays as it is. */
function optimise(): void {
  if (isLate()) setFlagsFromString(usual);
}

export function optimiseForDocuments(documents: number, threads: number): void {
  if (documents / threads > manyDocuments) optimise();
}

export function optimiseForPages(pages: number): void {
  if (pages > manyPages) optimise();
}
