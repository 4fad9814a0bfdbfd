import { spawn } from "node:child_process";

export interface Ran {
  /** 127: there is no such program. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Never rejects. */
export const run = (program: string, parameters: readonly string[], { cwd, env = {} }: Settings = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => (said.stdout += String(text)));
    child.stderr.on("data", (text) => (said.stderr += String(text)));
    child.on("error", ({ message }) => resolve({ code: 127, stdout: "", stderr: message }));
    child.on("close", (code) => resolve({ code: code ?? 1, ...said }));
  });

/** @throws Error with what the program said, if it fails */
export async function mustRun(program: string, parameters: readonly string[], cwd: string): Promise<void> {
  const { code, stdout, stderr } = await run(program, parameters, { cwd });
  if (code !== 0) throw new Error(`${program} ${parameters.join(" ")} ended with ${code}\n${stdout}${stderr}`);
}
