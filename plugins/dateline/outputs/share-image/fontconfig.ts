/** What Fontconfig, by which Pango finds fonts, is told in place of the machine's settings (fontconfig.org, fonts-conf). */
import { writeXml } from "../xml.ts";

/** Nor is it the machine's choice how letters are drawn: a picture is the same everywhere. */
const rendering = [
  { "@name": "antialias", "@mode": "assign", bool: "true" },
  { "@name": "hinting", "@mode": "assign", bool: "false" },
  { "@name": "autohint", "@mode": "assign", bool: "false" },
  { "@name": "rgba", "@mode": "assign", const: "none" },
] as const;

/**
 * @param folders of fonts: there are no others
 * @param cache folder for what is read of them
 */
export const fontconfig = (folders: readonly string[], cache: string): string => writeXml({ fontconfig: { dir: folders, cachedir: cache, match: { "@target": "font", edit: rendering } } });
