/** The contract of a command. */

/** Where a command prints, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface CommandInput {
  /** What stands after the command's name. */
  readonly args: readonly string[];
  readonly output: Output;
}

export interface Command {
  /** How it is called, for the help. */
  readonly usage: string;
  readonly about: string;
  /** @returns the exit code */
  readonly run: (input: CommandInput) => Promise<number>;
}

/** A call that cannot be carried out as it is written: told to the user, with exit code 2. */
export class UsageError extends Error {
  override readonly name = "DatelineUsageError";
}
