/** Programs, run to their end. */
import { execFile } from "node:child_process";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** Never rejects: a program that fails says so by its exit code; one killed at its time limit has code 124. */
export const run = (program: string, args: readonly string[], { cwd, env = {}, timeout = 170_000 }: Settings): Promise<Ran> =>
  new Promise((resolve) => {
    const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
    const settings = { cwd, timeout, env: { ...inherited, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 124;
      resolve({ code, stdout, stderr });
    });
  });

/** @throws Error with all that the program printed, if it fails */
export async function mustRun(program: string, args: readonly string[], settings: Settings): Promise<Ran> {
  const ran = await run(program, args, settings);
  if (ran.code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}
