/** The theme's colours as pictures have them: of those for light and dark, the light ones. */
import { transform, type CssColor } from "lightningcss";
import type { Colours } from "../../outputs/share-image/sheet.ts";

type Tokens = Readonly<Record<string, string>>;

/** Where a token is no colour that is known: black on white. */
const plain: Colours = { ground: "#fff", ink: "#000", quiet: "#555", accent: "#000" };

/** Custom properties of a style sheet; of two of one name, the first, which is the one without conditions. */
function declared(css: string): Tokens {
  const found = [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/(--[\w-]+)\s*:([^;{}]+)[;}]/g)].map(([, name = "", value = ""]) => [name, value.trim()] as const);
  return Object.fromEntries(found.toReversed());
}

/** How many tokens may stand for one another. */
const deepest = 8;

/** With the tokens it names in place of their names. */
const resolved = (value: string, tokens: Tokens, depth = deepest): string =>
  depth === 0 ? value : value.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (whole, name: string, otherwise?: string) => resolved(tokens[name] ?? otherwise ?? whole, tokens, depth - 1));

/** Of a browser that knows only what SVG does. */
const old = { chrome: 40 << 16 };

/** Of two for light and dark, the light one; what would shine through does not. */
function plainColour(colour: CssColor): CssColor {
  if (typeof colour === "string" || colour.type === "currentcolor") return colour;
  if (colour.type === "light-dark") return plainColour(colour.light);
  return "alpha" in colour ? { ...colour, alpha: 1 } : colour;
}

/** `#fdfcf9` of `light-dark(oklch(99% 0.004 90), #000)`; undefined of what is no colour of its own. */
function srgb(value: string): string | undefined {
  let isColour = false;
  const light = (colour: CssColor): CssColor => {
    isColour = true;
    return plainColour(colour);
  };
  const { code } = transform({ filename: "colour.css", code: Buffer.from(`a{color:${value}}`), minify: true, targets: old, errorRecovery: true, visitor: { Color: light } });
  const written = /color:([^;}]+)/.exec(code.toString())?.[1] ?? "";
  return isColour && /^(?:#[\da-f]{3}|#[\da-f]{6}|[a-z]+)$/.test(written) ? written : undefined;
}

/**
 * @param css the style sheet that declares the theme's tokens
 * @param tokens those that the site sets
 */
export function coloursOf(css: string, tokens: Tokens): Colours {
  const all = { ...declared(css), ...tokens };
  const colour = (name: keyof Colours): string => srgb(resolved(all[`--${name}`] ?? "", all)) ?? plain[name];
  return { ground: colour("ground"), ink: colour("ink"), quiet: colour("quiet"), accent: colour("accent") };
}
