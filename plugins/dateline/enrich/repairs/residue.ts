/** Lines that belong to the page or the desk that a text came from: `Share this`, `Advertisement`, `FOR IMMEDIATE RELEASE`. Only at its head and its end. */
import type { Block, Draft } from "../../draft.ts";
import { headlineBelow } from "../headline-below.ts";
import type { DraftRepair, Mended } from "./repair.ts";

const head = 8;
const foot = 4;

/** Words of pages, in five languages: the whole line. A heading of these words is the text's own. */
const ofPages =
  /^(?:(?:share|tweet|print|email|e-mail|save|copy link)(?: this)?(?: (?:article|story|post|page|release|on (?:facebook|twitter|x|linkedin|whatsapp)))?|(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit)(?:\s+(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|email|print|x))+|(?:read|see|show|view) (?:more|less)(?:\s*(?:…|\.\.\.|»|>|→))?|continue reading(?:\s*(?:…|\.\.\.|»|→))?|read the full (?:story|article|release)(?:\s*(?:…|\.\.\.|»|→))?|advertisements?|sponsored(?: content)?|skip to (?:main )?content|back to top|loading(?:…|\.\.\.)?|checkad|sign up for our newsletter|subscribe(?: now)?|click to (?:share|print|tweet)\b.{0,40}|weiterlesen|mehr (?:lesen|erfahren)|teilen|drucken|anzeige|werbung|lire (?:la suite|plus)|partager|imprimer|publicité|leer más|seguir leyendo|compartir|imprimir|publicidad|leggi (?:tutto|di più)|continua a leggere|condividi|stampa|pubblicità|none|null|undefined|nan)\s*[:.]?$/iu;

/** The desk's words above a headline. `FOR IMMEDIATE RELEASE November 2, 2021`: a date with them was read before. */
const ofDesks =
  /^[\W_]{0,6}(?:for immediate (?:release|distribution|publication)|for release(?: now)?|immediate release|release immediately|zur sofortigen (?:veröffentlichung|freigabe)|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|difusión|distribución) inmediata|per (?:la )?(?:diffusione|pubblicazione) immediata|(?:press|news|media) release|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa)(?:[\s:,–—-]{0,5}(?:(?:\p{L}{3,9}\.? \d{1,2},? \d{4})|(?:\d{1,2}\.? \p{L}{3,9} \d{4})|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}))?[\W_]{0,6}$/iu;

/** A link that goes on elsewhere is of use; the word `Share` that is linked is not. */
const leadsOn = ({ html }: Block): boolean => /<a href="https?:\/\/(?![^"]*(?:facebook\.com\/shar|twitter\.com\/(?:share|intent)|linkedin\.com\/share))/.test(html);

const isShort = ({ tag, text }: Block): boolean => /^(?:p|h[1-6])$/.test(tag) && text !== "" && text.length <= 80 && !text.includes("\n");

const isResidue = (block: Block): boolean => isShort(block) && !block.html.includes("<img") && (ofDesks.test(block.text) || (block.tag === "p" && ofPages.test(block.text) && !leadsOn(block)));

/** A document of nothing else keeps it. */
function withoutResidue(blocks: readonly Block[]): { readonly kept: readonly Block[]; readonly residue: readonly Block[] } {
  const edges = blocks.length <= head + foot ? blocks : [...blocks.slice(0, head), ...blocks.slice(-foot)];
  const residue = edges.filter(isResidue);
  if (residue.length === 0) return { kept: blocks, residue };
  const kept = blocks.filter((block) => !residue.includes(block));
  return kept.length === 0 ? { kept: blocks, residue: [] } : { kept, residue };
}

/** The first line of a text was taken for its headline: the headline is below. */
function withHeadline({ fields }: Draft, kept: readonly Block[]): Pick<Mended, "blocks" | "fields"> {
  const { title, titleFrom } = fields;
  if (titleFrom?.value !== "headline" || !title || !(ofDesks.test(title.value) || ofPages.test(title.value))) return { blocks: kept };
  return headlineBelow(kept) ?? { blocks: kept };
}

export const residue: DraftRepair = {
  code: "residue-removed",
  mend: (draft) => {
    const { kept, residue: lines } = withoutResidue(draft.blocks);
    const below = withHeadline(draft, kept);
    const [first] = lines;
    if (!first && !below.fields) return undefined;
    const line = below.fields ? draft.fields.title?.line : first?.line;
    return { ...below, what: (below.fields ? draft.fields.title?.value : first?.text) ?? "", ...(line === undefined ? {} : { line }) };
  },
};
