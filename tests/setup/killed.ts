/** Builds that end before they are done: as a machine that goes down ends them, without a word. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Project } from "./project.ts";
import { root } from "./paths.ts";

export interface Ended {
  /** Milliseconds from start to end. */
  readonly lasted: number;
  readonly wasKilled: boolean;
  readonly stderr: string;
}

/**
 * One build in a process of its own.
 * @param after milliseconds, then `kill -9`; none: it runs to its end
 */
export const buildUntil = ({ folder }: Project, after?: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
    const begun = performance.now();
    const child = spawn(process.execPath, [join(root, "node_modules", "@11ty", "eleventy", "cmd.cjs"), "--quiet"], { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += String(data)));
    const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === "SIGKILL") resolve({ lasted: performance.now() - begun, wasKilled: signal === "SIGKILL", stderr });
      else reject(new Error(`A build ended with ${code ?? signal}\n${stderr}`));
    });
  });
