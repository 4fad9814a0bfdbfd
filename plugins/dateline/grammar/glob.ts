/** Globs over document paths. */
import picomatch from "picomatch";
import { remembered } from "../remembered.ts";

const matcher = remembered((glob) => picomatch(glob));

/** @param path relative, with `/` */
export const matchesGlob = (path: string, glob: string): boolean => matcher(glob)(path);
