/**
 * Marks of a later version in a headline, in the languages that releases come in:
 * `CORRECTED-Acme opens a hall` · `UPDATE 2-Acme opens a hall` · `Korrektur: Acme eröffnet eine Halle` · `Acme opens a hall (corrected)`
 * `/CORRECTION FROM SOURCE/ Acme opens a hall` · `/C O R R E C T I O N -- Acme Robotics/`
 */
export interface Marker {
  /** `update` counts its versions; all others correct. */
  readonly kind: "update" | "correction";
  /** `UPDATE 2` → 2; one that is not counted is the first. */
  readonly number: number;
}

export interface MarkedTitle {
  /** Without the mark. */
  readonly title: string;
  readonly marker?: Marker;
}

const updates = "updated?|aktualisierung|aktualisiert|mise [àa] jour|actualisé|actualización|actualizado|aggiornamento|aggiornato|atualização|atualizado";

const corrections = [
  "correction|corrected|correcting|corrects|refiled?|refiling|re-?issued?|revised|revision|amended|amendment|clarification|replacement|erratum|errata(?: corrige)?",
  "korrektur|korrigiert(?:e (?:fassung|version|meldung))?|berichtigung|berichtigt",
  "rectificatif|rectification|rectifié|correctif|corrigé",
  "corrección|correccion|corregido|rectificación|rectificado|fe de erratas",
  "rettifica|correzione|corretto|correção|corrigido|retificação",
  "correctie|rectificatie|rättelse|korrigering|rettelse|oikaisu|korjaus|訂正|更正",
].join("|");

/** `CORRECTION FROM SOURCE`, `CORRECTING and REPLACING`, `Correction No. 2`, `Correction to` */
const more = String.raw`(?: (?:from source|and (?:replacing|replaced|republished|reissued)|notice|notification|to|de|der|zu))?`;
const word = String.raw`(?:(?<update>${updates})|${corrections})${more}(?: ?(?:no\.? ?)?(?<number>\d{1,2}))?`;

const before = new RegExp(String.raw`^[\s/*([«"“]*${word}[\])]?\s*(?:-{1,3}|[:/|–—]|\.{3}|…)[\s:/–—-]*`, "iu");
const bracketed = new RegExp(String.raw`^\s*[([]${word}[\])]\s*`, "iu");
const after = new RegExp(String.raw`\s*(?:[([]|\s[-–—|/]\s*)${word}[\])]?\s*$`, "iu");

/** `C O R R E C T I O N` */
const spaced = /(?<!\p{L})\p{Lu}(?: \p{Lu}){5,20}(?!\p{L})/gu;

/** What agencies put before every headline of theirs: `EQS-News: `, `DGAP-Adhoc: `, `PTA-News: `. */
const label = /^(?:EQS|DGAP|PTA|OTS)-\p{L}{2,12}:\s*/u;

/** Titles are short; what is longer is none that carries a mark. */
const longest = 400;

const markerOf = ({ update, number }: Readonly<Record<string, string | undefined>>): Marker => ({ kind: update ? "update" : "correction", number: Number(number ?? 1) });

/** The last version is named first: `REFILE-UPDATE 2-Acme…`; the mark that counts is the one with the highest number. */
const later = (a: Marker | undefined, b: Marker): Marker => (a && a.number >= b.number ? a : b);

/** A headline without its marks, and the mark that says the most. */
export function unmarked(written: string): MarkedTitle {
  if (written.length > longest) return { title: written };
  let title = written.replace(spaced, (letters) => letters.replaceAll(" ", "")).replace(label, "");
  let marker: Marker | undefined;
  for (const form of [bracketed, before, before, bracketed, after]) {
    const found = form.exec(title);
    const rest = found ? title.slice(0, found.index) + title.slice(found.index + found[0].length) : "";
    if (!found?.groups || rest.trim() === "") continue;
    marker = later(marker, markerOf(found.groups));
    title = rest.replace(label, "").replace(/\/\s*$/, "");
  }
  return marker ? { title: title.trim(), marker } : { title: title.trim() };
}

/** How a corrected release opens that keeps its headline. */
const note =
  /\b(?:please replace the (?:news |press )?release|corrected (?:news |press )?release (?:follows|is as follows)|we are advised by the company|corrects and replaces|(?:in a|the) (?:news |press )?release issued (?:earlier )?(?:today |yesterday )?under the same headline)/i;

/** @param opening the first lines of a text */
export const isCorrectionNote = (opening: string): boolean => note.test(opening);
