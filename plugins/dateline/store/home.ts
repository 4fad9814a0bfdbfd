/** Where the code has its files: the folder that holds plugin and theme. */
import { fileURLToPath } from "node:url";

/** A checkout's code may run from where it was compiled to (`cli/compiled.js`): its files are the sources then. */
const compiled = /\.dateline[\\/]compiled[\\/][^\\/]+[\\/]$/;

/** As it runs: in the package, what was built. Ends in a separator. */
export const running = fileURLToPath(new URL("../../../", import.meta.url));

/** As it is written: a checkout, or the package's own. Ends in a separator. */
export const home = running.replace(compiled, "");
