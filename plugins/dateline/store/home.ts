/** Where the code has its files: the folder that holds plugin and theme. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A checkout's code may run from where it was put together (`cli/compiled.js`): its files are the sources then. */
const compiled = /\.dateline[\\/]compiled[\\/][^\\/]+[\\/]$/;

/** Wherever below the plugin's folder this module stands: put together with others (`cli/bundle.js`), it is in another file. */
const below = /(?<=[\\/])plugins[\\/]dateline[\\/](?!.*[\\/]plugins[\\/]dateline[\\/]).*$/s;

/** As it runs: in the package, what was built. Ends in a separator. */
export const running = fileURLToPath(import.meta.url).replace(below, "");

/** As it is written: a checkout, or the package's own. Ends in a separator. */
export const home = running.replace(compiled, "");

const isSource = import.meta.url.endsWith(".ts");

/**
 * A program for a thread or a process of its own. In a checkout that runs as it is written, a script beside it begins with tsx.
 * @param path below the plugin's folder, without an ending: `ingest/worker`
 */
export const programAt = (path: string): URL => pathToFileURL(join(running, "plugins", "dateline", isSource ? `${dirname(path)}/source-${path.slice(dirname(path).length + 1)}.js` : `${path}.js`));
