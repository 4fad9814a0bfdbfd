/** The program that draws: beside the build, because which fonts there are is said to a whole process. */
import { rename, writeFile } from "node:fs/promises";
import { draw, type Drawing } from "../../outputs/share-image/draw.ts";

export interface Order {
  readonly drawing: Drawing;
  /** To be written, absolute. */
  readonly file: string;
}

export interface Answer {
  readonly file: string;
  readonly error?: string;
}

/** Whole or not at all. */
async function paint({ drawing, file }: Order): Promise<Answer> {
  try {
    await writeFile(`${file}.${process.pid}`, await draw(drawing));
    await rename(`${file}.${process.pid}`, file);
    return { file };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", (order: Order) => {
  void paint(order).then((answer) => process.send?.(answer));
});
