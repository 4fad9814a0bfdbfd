/** `dateline cache`: what is kept from one build to the next. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { forgetLastBuilds } from "../incremental/last-build.ts";
import { forgetPages } from "../incremental/outputs.ts";
import { clearStore, storeSize } from "../store/store.ts";
import type { Command } from "./command.ts";
import { siteOptions } from "./site.ts";

export const cache: Command = {
  usage: "cache [--clear] [--config FILE]",
  about: "Prints where the store is and its size. --clear: the next build reads all documents and makes all pages again.",
  run: async ({ args, output }) => {
    const { values } = parseArgs({ args: [...args], options: { clear: { type: "boolean" }, config: { type: "string" } } });
    const { store } = await siteOptions(values.config);
    if (store === false) {
      output.out("This site keeps nothing: its option store is false.");
      return 0;
    }
    const size = (storeSize(resolve(store)) / 1e6).toFixed(1);
    if (values.clear) {
      clearStore(resolve(store));
      forgetPages(resolve(store));
      forgetLastBuilds();
    }
    output.out(values.clear ? `${store}: ${size} MB removed.` : `${store}: ${size} MB.`);
    return 0;
  },
};
