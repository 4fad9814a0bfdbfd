/** What a worker thread runs: reads the documents it is given the paths of. */
import { Tinypool } from "tinypool";
import type { Options } from "../options.ts";
import { documentReader } from "./read.ts";

/** What all tasks of a pool share: sent to each worker once. */
export interface Shared {
  readonly folder: string;
  readonly around: readonly string[];
  readonly options: Options;
}

const { folder, around, options }: Shared = Tinypool.workerData;

export default documentReader(folder, around, options);
