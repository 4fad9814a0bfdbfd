/**
 * Libraries that few documents or pages need, where nobody can wait for `import()`: loaded by the first that asks. Each has one file that
 * knows it, and asks for it by a function: `const library = (): typeof Library => required("temml")`.
 */
import { createRequire } from "node:module";

export const required = createRequire(import.meta.url);
