/**
 * What a release says of the wire that carried it, and of where the original stands: lines at its end, marks at its start.
 * `Distributed by ACCESS Newswire` · `View source version on businesswire.com: https://…` · `Source: JCN Newswire` · `© 2021 Business Wire`
 * `This information was brought to you by Cision http://news.cision.com` · `-- (BUSINESS WIRE) --` · `EQS News ID: 1234567`
 * That a story cites a wire (`according to Reuters`, `in a release issued via PR Newswire`) says nothing of the kind.
 */
import { isAgency, mayNameWire, wireAtStart, wireNamed, wireOfHost } from "../vocabulary/wires.ts";
import { matchesOf } from "./matches.ts";

/** Of a line, no rule reads more than this. */
const longest = 600;

const address = /https?:\/\/[^\s"'<>()[\]]+/i;

/** The host that a text begins with: `https://www.prnewswire.com/…` · `www.eqs-news.com` · `businesswire.com:` */
function hostAtStart(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,6})(?![\w.-])/i.exec(text.slice(0, 300))?.[1];
  return host?.toLowerCase();
}

/** Articles, quotes and brackets before a name: `the newswire`, `„pressetext“`. */
const plain = (text: string): string => text.replace(/^[\s"“”„«:,([]*(?:(?:the|la|le|die|der|den|das|il|el|lo)\s+)?(?:newswire service\s+)?["“„«]?/i, "");

interface Named {
  readonly wire: string;
  /** What the line says after it. */
  readonly rest: string;
}

/** The wire whose name or address a text begins with. */
function namedAtStart(text: string): Named | undefined {
  const start = plain(text);
  const host = hostAtStart(start);
  const byHost = host && wireOfHost(host);
  if (byHost) return { wire: byHost, rest: "" };
  const found = wireAtStart(start);
  return found && { wire: found.name, rest: start.slice(found.length) };
}

/** `distributed by` · `übermittelt durch` · `diffusé par` · `distribuido a través de` · `distribuerades av` · `dispose du service` */
const carried =
  /(?<!\p{L})(?:dispose du service\s+|(?:distributed|disseminated|provided|released|issued|transmitted|brought to you|published|circulated|delivered|syndicated|verbreitet|übermittelt|veröffentlicht|übertragen|diffusée?s?|transmise?s?|distribuée?s?|publiée?s?|distribuid[oa]|difundid[oa]|emitid[oa]|distribuit[oa]|diffus[oa]|trasmess[oa]|distribuera(?:s|d|des|t)|skickades|publicera(?:s|d|des)|levereras|offentliggör(?:s|es)|distribueres|formidlet)\s+(?:by|via|through|on|over|using|durch|über|von|par|tramite|da|por|a través de|vía|av|genom|gjennom|af)\s+)/giu;

/** What the sentence must be about, if it is not only the label before a name: this release, and no other. */
const thisRelease =
  /(?:\b(?:this|the above|present|cette|ce|la présente|diese[rs]?|denna|detta|dette|denne|quest[oa]|est[ea]|el presente|il presente)\b|\b(?:dissemination of|veröffentlichung (?:von|einer?)|original-content von|diffusion d|news|press release)\b)/iu;

/** `Every press release`, `a release issued earlier` */
const another = /\b(?:every|each|all|any|other|another|earlier|previous(?:ly)?|separate|recent(?:ly)?|an?)\s+(?:[\p{L}-]+\s+){0,2}(?:release|announcement|information|statement|message)s?\b|\b(?:according|reported|said|told|wrote)\b/iu;

/** A statement that this release was carried by a wire. */
function carrierStated(line: string): string | undefined {
  for (const cue of matchesOf(line, carried)) {
    const named = namedAtStart(line.slice(cue.index + cue[0].length));
    const before = line.slice(Math.max(0, cue.index - 160), cue.index).split(/[.!?]\s/).at(-1) ?? "";
    const isLabel = /^[\s–—*([-]*$/.test(before);
    if (named && (isLabel || (thisRelease.test(before) && !another.test(before)))) return named.wire;
  }
  return undefined;
}

/** `View source version on …` · `To view the original, visit …` · `Consultez la version source sur …` · `Access the news on …` */
const elsewhere =
  /(?:^|[\s(:])(?:(?:view|see|read|access|find|visit|voir|lire|consulte[rz]|consulter|ver|vea|leer|lea|consulte|vedi|leggi|visualizza|für|for|se|läs|les)\b[^.:\n]{0,50}?\b(?:source version|original(?:s|e|en)?|full (?:press |news )?release|version (?:source|originale|complète)|versión original|versione originale|originalmeddelande|this (?:press |news )?release|the news|the announcement)\b|(?:source version|original(?:version|meldung|mitteilung)?|ursprungsversion|ausgangssprache)\b[^.:\n]{0,30}?\b(?:auf|on|available|ansehen)\b|^\s*original (?:article|story|post|source|text)\b|original\/source press release|originalquelle)/iu;

/** The words that lead to the original, up to the end of the line. */
function pointer(line: string): string | undefined {
  const found = elsewhere.exec(line);
  return found ? line.slice(found.index, found.index + longest) : undefined;
}

/** Of an address that is no wire's, the line must say nothing else: prose is full of originals and sources. */
const longestLabel = 90;
const onlyPointer = /^[\s([*–—-]*(?:to\s+)?(?:view|see|read|access|find|visit|original|source version|quelle|voir|lire|consulte|ver|vea|leer|lea|vedi|leggi|für|for|zur|läs|se)\b/iu;

/** The address of the original, where a line points to it. */
export function originalIn(line: string): string | undefined {
  const seen = line.slice(0, longest);
  const words = seen.includes("://") ? pointer(seen) : undefined;
  const link = address.exec(words ?? "")?.[0].replace(/[.,;:]+$/, "");
  if (!words || !link || !URL.canParse(link)) return undefined;
  const isWires = wireOfHost(new URL(link).hostname) !== undefined;
  const isLabel = onlyPointer.test(line) && /\b(?:original|source version)/iu.test(words) && line.replaceAll(/https?:\/\/\S+/gi, "").length <= longestLabel;
  return isWires || isLabel ? link : undefined;
}

/** The wire on whose site the original stands: by its address, else by its name after `on`. */
function carrierOfOriginal(line: string): string | undefined {
  const words = pointer(line);
  const link = words && address.exec(words)?.[0];
  const byLink = link && URL.canParse(link) ? wireOfHost(new URL(link).hostname) : undefined;
  if (!words || byLink) return byLink;
  const named = [...words.matchAll(/\b(?:on|auf|sur|en|su|at|på|via|visit)\s+/gi)].map(({ index, 0: all }) => namedAtStart(words.slice(index + all.length)));
  return named.find((found) => found !== undefined)?.wire;
}

/** `Source: JCN Newswire` · `[ Quelle: https://www.pressetext.com/… ]` · `News provided by` · `© Copyright 2021 Business Wire` */
const label = /^[\s[(*–—-]*(?:source|quelle|fuente|fonte|källa|kilde|provider|original source|end\)|来源|來源|(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))?[\s\d,–-]*)\s*[:：]?\s*/iu;

/** After the name come its legal form, a year, a full stop: not another name. */
const closing = /^[\s,.:;)\]®™©-]*(?:(?:inc|corp|ltd|ag|ab|asa|llc|a nasdaq company|a cision company|all rights reserved|\d{4}|e\.?k\.?|gmbh|s\.?a)[\s,.:;)\]-]*)*$/i;

function carrierLabelled(line: string): string | undefined {
  const found = label.exec(line);
  const named = found && namedAtStart(line.slice(found[0].length));
  return named && closing.test(named.rest) ? named.wire : undefined;
}

/** What the wires say of themselves: `EIN Presswire does not exercise editorial control`, `GlobeNewswire, a Nasdaq company, is one of`, `EQS News ID: 1234567`. */
const ownWords =
  /^(?:\s*(?:®|™|\(®\)))?(?:'s priority|,?\s*(?:a nasdaq company|an intrado company|the news service of|a service of|ein service der)|\s+id\b|\s+(?:is one of the (?:world's )?(?:largest|leading)|provides (?:this|the) (?:news|information)|does not exercise|news id|news service|distribution services|is not responsible|disclaims)|\s*$)/iu;

function carrierDescribed(line: string): string | undefined {
  const start = plain(line).replace(/^(?:legal disclaimer:\s*|end of (?:news|announcement|message|corporate news|ad-?hoc[^\n]{0,20}|inside information)\s*|this information is provided by\s+)/iu, "");
  const named = namedAtStart(start);
  return named && named.rest.trim() !== "" && ownWords.test(named.rest) ? named.wire : undefined;
}

/** `(Reporting by Jane Roe in London; Editing by John Doe)`: how Reuters signs. */
const signed = /^\(?(?:reporting|additional reporting|compiled|writing) by\b[^\n]{3,200}\bediting by\b/i;

/** The wire that a line at the end of a release names as its carrier. */
export function carrierIn(written: string): string | undefined {
  const line = written.slice(0, longest);
  if (!mayNameWire(line)) return signed.test(line) ? "Reuters" : undefined;
  return carrierOfOriginal(line) ?? carrierStated(line) ?? carrierLabelled(line) ?? carrierDescribed(line) ?? (signed.test(line) ? "Reuters" : undefined);
}

const mark = /(?:\(|\/\s?)(?<inner>[^()/\n]{2,60}?)\s*(?:\)|\/)\s*(?=--|[–—:/-]|$)/gu;

/** A wire's mark in the opening of a text, where the dateline around it has no usual form: `… (BUSINESS WIRE) --`, `/PRNewswire/`. */
export function carrierMark(text: string): string | undefined {
  const start = text.slice(0, 400);
  for (const { groups } of matchesOf(start, mark)) {
    const [inner = ""] = (groups?.["inner"] ?? "").split(/\s+[-–—]\s+|\s+via\s+/i);
    const wire = wireNamed(inner);
    if (wire) return wire;
  }
  return undefined;
}

/** `EQS-News: Acme AG opens a hall` · `DGAP-Adhoc: Acme AG` · `PTA-News: Acme AG`; `Reuters: Acme to buy Bolt` only cites, and `PTA:` may be a school's. */
export function carrierInTitle(title: string): string | undefined {
  const { name = "", service } = /^(?<name>[\p{L}\p{N} ]{3,30}?)(?<service>-[\p{L}-]{2,20})?:\s/u.exec(title)?.groups ?? {};
  const wire = service !== undefined || name.length > 4 ? wireNamed(name) : undefined;
  return wire && !isAgency(wire) ? wire : undefined;
}
