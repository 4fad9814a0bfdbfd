/** The program that draws, as the build sees it. */
import { fork } from "node:child_process";
import type { Drawing } from "../../outputs/share-image/draw.ts";
import type { Answer, Order } from "./painter-process.ts";
import { programAt } from "../../store/home.ts";

const program = programAt("eleventy/share-images/painter-process");

export interface Painter {
  /** Rejects where the picture could not be drawn. */
  readonly paint: (drawing: Drawing, file: string) => Promise<void>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** @param fonts path of Fontconfig's file */
export function openPainter(fonts: string): Painter {
  // Nor is it the machine's language in which a letter has its form.
  const env = { ...process.env, FONTCONFIG_FILE: fonts, PANGOCAIRO_BACKEND: "fontconfig", LC_ALL: "C", PANGO_LANGUAGE: "en" };
  const child = fork(program, [], { env, execArgv: [], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  child.stderr?.on("data", (text: Buffer) => { said = (said + String(text)).slice(-4000); });
  const waiting = new Map<string, Waiting>();
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    fault ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.on("error", fail);
  child.on("close", (code) => fail(new Error(`The program that draws ended with ${code ?? "a signal"}. ${/^\w*Error.*$/m.exec(said)?.[0] ?? ""}`.trim())));
  child.on("message", ({ file, error }: Answer) => {
    if (error === undefined) waiting.get(file)?.resolve();
    else waiting.get(file)?.reject(new Error(error));
    waiting.delete(file);
  });
  return {
    paint: (drawing, file) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault);
        waiting.set(file, { resolve, reject });
        child.send({ drawing, file } satisfies Order);
      }),
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
