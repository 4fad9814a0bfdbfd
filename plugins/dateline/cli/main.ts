/** The command line: which command, and what is told when it cannot be carried out. */
import { closest } from "fastest-levenshtein";
import { packageVersion } from "../store/code-version.ts";
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

const commandNamed = (name: string): (() => Promise<Command>) | undefined => (Object.hasOwn(commands, name) ? commands[name] : undefined);

const entry = ({ usage, about }: Command): string[] => [`dateline ${usage}`, `    ${about}`];

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return ["Usage: dateline COMMAND", "", ...all.flatMap(entry).map((line) => `  ${line}`)].join("\n");
}

/** Of one command, if it is named. */
async function help(name: string): Promise<string> {
  const load = commandNamed(name);
  return load ? `Usage: ${entry(await load()).join("\n")}` : overview();
}

const wantsHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
};

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
  if (name === "--version") {
    output.out(packageVersion());
    return 0;
  }
  if (name === "" || name === "help" || wantsHelp(args)) {
    output.out(await help(name === "help" ? (rest[0] ?? "") : name));
    return name === "" ? 2 : 0;
  }
  const load = commandNamed(name);
  if (!load) return told(new UsageError(`There is no command "${name}". Did you mean "${closest(name, Object.keys(commands))}"?\n\n${await overview()}`), output);
  try {
    return await (await load()).run({ args: rest, output });
  } catch (error) {
    return told(error, output);
  }
}
