/** Programs that a few tests start, and that npm does not install. */
import { root } from "./paths.ts";
import { run } from "./run.ts";

/**
 * Leaves a test out where a program is missing, and says what to install; in CI, which installs all it needs, that is a failure.
 * @param args with which the program ends at once
 * @param skip of the test's context
 */
export async function needs(program: string, args: readonly string[], install: string, skip: (note: string) => void): Promise<void> {
  const { code } = await run(program, args, { cwd: root });
  if (code === 0) return;
  const note = `${program} did not start: install ${install}.`;
  if (process.env["CI"]) throw new Error(note);
  skip(note);
}
