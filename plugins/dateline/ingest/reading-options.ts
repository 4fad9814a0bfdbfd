/** The options that a reading depends on. Who reads documents is given no others, so that a change of another has nothing read again. */
import type { EnrichContext } from "../enrich/enricher.ts";
import type { Options } from "../options.ts";

export type ReadingOptions = Required<EnrichContext> & Pick<Options, "readers" | "columns" | "without" | "maxFileSize">;

export const readingOptions = ({ language, timeZone, zones, layout: { mathjax }, readers, columns, without, maxFileSize }: Options): ReadingOptions =>
  ({ language, timeZone, zones, layout: mathjax === undefined ? {} : { mathjax }, readers, columns, without, maxFileSize });
