/** The command line: which command, and what is told when it cannot be carried out. */
import { closest } from "fastest-levenshtein";
import { UsageError, type Command, type Output } from "./command.ts";

/** Each loaded when it is asked for: a build of which nothing is to be done loads no other. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build.ts")).build,
  cache: async () => (await import("./cache.ts")).cache,
  changed: async () => (await import("./changed.ts")).changed,
  check: async () => (await import("./check.ts")).check,
  explain: async () => (await import("./explain.ts")).explain,
  manifest: async () => (await import("./manifest.ts")).manifest,
  read: async () => (await import("./read.ts")).read,
};

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return ["Usage: dateline COMMAND", "", ...all.flatMap(({ usage, about }) => [`  dateline ${usage}`, `      ${about}`])].join("\n");
}

const terminal: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

/** Wrong options by name: the class would bring all that options are checked with. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && error.name === "DatelineOptionError") || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

/** Told as it is meant for: a wrong call in one line, a broken program with its stack. */
function told(error: unknown, output: Output): number {
  output.err(isUsage(error) ? `dateline: ${error.message}` : error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 2;
}

/** `dateline read | head` closes the pipe: what is not wanted is not printed. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

/** @returns the exit code: 0 done, 1 the documents have errors, 2 the call was wrong */
export async function main(args: readonly string[], output: Output = terminal): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "help" || name === "--help" || name === "-h") {
    output.out(await help());
    return name === "" ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return told(new UsageError(`There is no command "${name}". Did you mean "${closest(name, Object.keys(commands))}"?\n\n${await help()}`), output);
  try {
    return await (await load()).run({ args: rest, output });
  } catch (error) {
    return told(error, output);
  }
}
