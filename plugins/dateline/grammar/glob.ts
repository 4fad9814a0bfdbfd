/** Globs over document paths. */
import picomatch from "picomatch";

/** @param path relative, with `/` */
export const matchesGlob = (path: string, glob: string): boolean => picomatch.isMatch(path, glob);
