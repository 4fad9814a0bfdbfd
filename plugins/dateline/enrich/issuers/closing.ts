/** Whose release it is by what stands around it: addresses to write to, the one listed company, what is told about below. */
import type { Draft } from "../../draft.ts";
import { companyBefore, companyKey, companyName, namesWithin } from "../../grammar/company-name.ts";
import { listings } from "../../grammar/listing.ts";
import { found, isCarrier, unique, type Evidence, type Found, type IssuerRule } from "./evidence.ts";
import { opens } from "./subjects.ts";

const address = /@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|\b(?:https?:\/\/|www\.)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
/** `ir.acme.example`, `acme.co.uk`: what is not the owner's name. */
const notName = /^(?:www|ir|investors?|press|media|news|mail|corp|group|co|com|org|net|gov|edu|gmail|outlook|hotmail|yahoo|icloud|twitter|facebook|linkedin|instagram|youtube)$/;

/** Names of domains in the addresses at the end: `acmerobotics` of `press@acme-robotics.example`. */
function domains({ blocks }: Draft): readonly string[] {
  const ending = blocks.slice(-25).map(({ text }) => text.slice(0, 2000)).join("\n");
  const hosts = [...ending.matchAll(address)].map(([, mail, web]) => (mail ?? web ?? "").toLowerCase());
  return hosts.flatMap((host) => host.split(".").slice(0, -1).filter((label) => !notName.test(label)).map((label) => label.replaceAll("-", "")));
}

/** `acme` or `acmerobotics` of Acme Robotics; of what is only a part of the domain, most of it. */
const isDomainOf = (domain: string, key: string): boolean =>
  key === domain || (domain.length >= 5 && key.startsWith(domain)) || (key.length >= 5 && domain.startsWith(key) && key.length >= domain.length * 0.6);

/** A name of headline or lead that the addresses at the end have too. */
export const fromAddresses: IssuerRule = ({ draft, title, lead, leadLine, isRelease }) => {
  if (!isRelease) return undefined;
  const known = domains(draft);
  const names = namesWithin(`${lead.slice(0, 600)}\n${title}`).filter(({ name }) => !isCarrier(name));
  const owner = names.find(({ name }) => known.some((domain) => isDomainOf(domain, companyKey(name))));
  return owner && found([owner.name], "name in the addresses", leadLine);
};

/** `ACME ROBOTICS LIMITED (ASX: ACM)`: a line above the text. */
function fromHead({ draft: { blocks } }: Evidence): Found {
  for (const { text, line } of blocks.slice(0, 5)) {
    const head = text.split("\n", 1)[0] ?? "";
    const [listing] = head.length < 120 ? listings(head) : [];
    const name = listing && listing.to >= head.trimEnd().length ? companyBefore(head.slice(0, listing.from))?.name : undefined;
    if (name !== undefined && companyKey(head).startsWith(companyKey(name))) return found([name], "listing above the text", line);
  }
  return undefined;
}

/** `Die Hauptversammlung der Acme Robotik AG (Xetra: ACM) hat`: the only listed company of a release, named at its start. */
export const fromListing: IssuerRule = (evidence) => {
  const { draft: { blocks, fields }, title, lead, leadLine, isRelease } = evidence;
  const opening = lead.slice(0, 400);
  const names = listings(opening).flatMap(({ from }) => companyBefore(opening.slice(0, from))?.name ?? []);
  const [only, ...more] = unique(names);
  const others = blocks.flatMap(({ text }) => listings(text.slice(0, 2000))).flatMap(({ symbols }) => symbols.map(({ ticker }) => ticker));
  const isAlone = more.length === 0 && new Set(others).size <= listings(opening).flatMap(({ symbols }) => symbols).length;
  const isMarked = only !== undefined && (opens(title, only) || (isRelease && (title.includes(only) || fields.dateline !== undefined)));
  return only !== undefined && isAlone && isMarked ? found([only], "the only listed company", leadLine) : fromHead(evidence);
};

/** The one company it tells about below, if headline or lead name it; or whom its contacts are of. */
export const fromClosing: IssuerRule = ({ draft, title, lead, about, contacts, isRelease }) => {
  if (!isRelease) return undefined;
  const told = `${title}\n${lead}`.toLowerCase();
  const isTold = (name: string): boolean => told.includes(name.toLowerCase());
  const named = unique(about).filter(isTold);
  const [only, ...more] = named.length > 0 ? named : unique(contacts).filter(isTold);
  const line = draft.fields.sections?.value.find(({ kind }) => kind === "about")?.line;
  const name = only === undefined ? undefined : (companyName(only)?.name ?? only);
  return name !== undefined && more.length === 0 ? found([name], named.length > 0 ? "company it tells about" : "organisation of the contacts", line) : undefined;
};
