/** reStructuredText's inline markup, to HTML (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup). */
import { element, text, type Markup } from "../tree.ts";

export interface Targets {
  /** Address of a name in lower case: `.. _Acme: https://acme.example`. */
  readonly addressOf: (name: string) => string | undefined;
  /** Told of a role that has no counterpart. */
  readonly unrendered: (detail: string) => void;
}

const object = new RegExp(
  [
    String.raw`\\(?<escaped>[^\n])`,
    "``(?<literal>[^`\\n]{1,2000}(?:\\n[^`\\n]{1,2000}){0,3})``",
    ":(?<role>[a-zA-Z][\\w:.+-]{0,40}):`(?<roleText>[^`]{1,2000})`",
    "`(?<reference>[^`]{1,2000})`__?(?!\\w)",
    "`(?<interpreted>[^`]{1,2000})`",
    String.raw`\*\*(?<strong>[^\s*](?:[^*]{0,1000}[^\s*])?)\*\*`,
    String.raw`(?<![\w*])\*(?<emphasis>[^\s*](?:[^*]{0,1000}[^\s*])?)\*(?![\w*])`,
    String.raw`\[(?<note>#?[\w.-]{0,40}|\*)\]_(?!\w)`,
    String.raw`\|(?<substitution>[^\s|][^|\n]{0,100})\|_{0,2}`,
    String.raw`(?<address>https?:\/\/[^\s<>"\x60]{1,2000}[^\s<>"\x60.,;:!?)\]'])`,
    String.raw`(?<![\w.-])(?<name>[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,60}[\p{L}\p{N}])?)__?(?![\w])`,
  ].join("|"),
  "gu",
);

const roles = new Map([["emphasis", "em"], ["strong", "strong"], ["literal", "code"], ["code", "code"], ["sub", "sub"], ["subscript", "sub"], ["sup", "sup"], ["superscript", "sup"], ["title", "cite"], ["title-reference", "cite"], ["kbd", "kbd"], ["math", "code"]]);

/** `the manual <https://acme.example>` */
const embedded = (written: string): { readonly label: string; readonly target: string | undefined } => {
  const [, label = "", target] = /^([\s\S]*?)\s*<([^<>]+)>$/.exec(written) ?? [];
  return target === undefined ? { label: written, target: undefined } : { label: label || target, target: target.replace(/\s+/g, "") };
};

function reference(written: string, { addressOf }: Targets): Markup {
  const { label, target } = embedded(written);
  const address = target?.endsWith("_") ? addressOf(target.slice(0, -1)) : (target ?? addressOf(label));
  return address && /^(?:https?:|mailto:|\/|#)/.test(address) ? element("a", [text(label)], { href: address }) : text(label);
}

/** Roles of Sphinx and Nikola lead to other documents: `:doc:`the manual <handbook>`` is shown as its label. */
function role(name: string, written: string, { unrendered }: Targets): Markup {
  const tag = roles.get(name.toLowerCase());
  if (tag) return element(tag, [text(written)]);
  if (!/^(?:doc|ref|term|file|command|guilabel|menuselection|pep|rfc|abbr|download|any|py:\w+|class|func|meth|mod|slides)$/.test(name)) unrendered(`role ${name}`);
  return text(embedded(written).label);
}

function rendered(groups: Readonly<Record<string, string | undefined>>, whole: string, targets: Targets): Markup {
  const { escaped, literal, role: name, roleText = "", reference: linked, interpreted, strong, emphasis, note, substitution, address } = groups;
  if (escaped !== undefined) return text(escaped.trim());
  if (literal !== undefined) return element("code", [text(literal)]);
  if (name !== undefined) return role(name, roleText, targets);
  if (linked !== undefined) return reference(linked, targets);
  if (interpreted !== undefined) return element("cite", [text(interpreted)]);
  if (strong !== undefined) return element("strong", [text(strong)]);
  if (emphasis !== undefined) return element("em", [text(emphasis)]);
  if (note !== undefined) return element("sup", [text(`[${note}]`)]);
  if (substitution !== undefined) return text(targets.addressOf(`|${substitution}|`) ?? whole);
  if (address !== undefined) return element("a", [text(address)], { href: address });
  const found = targets.addressOf(groups["name"] ?? "");
  return found ? element("a", [text(groups["name"] ?? "")], { href: found }) : text(whole);
}

export function inline(source: string, targets: Targets): readonly Markup[] {
  const found: Markup[] = [];
  let at = 0;
  for (const match of source.matchAll(object)) {
    if (match.index > at) found.push(text(source.slice(at, match.index)));
    found.push(rendered(match.groups ?? {}, match[0], targets));
    at = match.index + match[0].length;
  }
  return at < source.length ? [...found, text(source.slice(at))] : found;
}
