/** The command line: which command, and what is told when it cannot be carried out. */
import { closest } from "fastest-levenshtein";
import { OptionError } from "../options.ts";
import { cache } from "./cache.ts";
import { check } from "./check.ts";
import { UsageError, type Command, type Output } from "./command.ts";
import { explain } from "./explain.ts";
import { read } from "./read.ts";

const commands: Readonly<Record<string, Command>> = { cache, check, explain, read };

const help = ["Usage: dateline COMMAND", "", ...Object.values(commands).flatMap(({ usage, about }) => [`  dateline ${usage}`, `      ${about}`])].join("\n");

const terminal: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof OptionError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

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
    output.out(help);
    return name === "" ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return told(new UsageError(`There is no command "${name}". Did you mean "${closest(name, Object.keys(commands))}"?\n\n${help}`), output);
  try {
    return await command.run({ args: rest, output });
  } catch (error) {
    return told(error, output);
  }
}
