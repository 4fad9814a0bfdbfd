/** The Nu Html Checker (validator.github.io/validator), which needs Java. */
import { createRequire } from "node:module";
import { root } from "./paths.ts";
import { run } from "./run.ts";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/**
 * Errors of all HTML files in a folder: path, place, and what is wrong.
 * @throws Error that says what to install, if there is no Java
 */
export async function markupErrors(folder: string): Promise<string[]> {
  const { code, stderr } = await run("java", ["-jar", jar, "--skip-non-html", "--errors-only", "--exit-zero-always", folder], { cwd: root });
  if (code !== 0) throw new Error(`The Nu Html Checker needs Java 17, and did not run: install default-jre-headless, or another.\n${stderr}`);
  return stderr.split("\n").filter(Boolean).map((line) => line.replace(/^"file:.*?(?=\/[^/]*\/index\.html|\/[^/]*\.html)/, '"'));
}
