/** What one line of contacts says, bit by bit: ways to reach somebody, and names between them. */
import { labelledPhone, phoneNumber } from "../../grammar/phone.ts";
import { remembered } from "../../remembered.ts";
import { email, endsSentence, hiddenEmail, isEntry } from "../sections/contact-line.ts";

/** A way to reach somebody; `said` is how the line has it, with its label. */
export interface Way {
  readonly kind: "email" | "phone" | "website";
  readonly value: string;
  readonly said: string;
}

export type Bit = Way | { readonly kind: "text"; readonly said: string } | { readonly kind: "kept"; readonly said: string };

const phoneWords = String.raw`phone|telephone|telephon|tel|téléphone|telefon|telefoon|teléfono|telefono|telefone|tél|fon|mobile|mobil|móvil|portable|cell(?:ulare?|phone)?|mob|office|direct(?: line)?|main|toll[- ]free|switchboard|call|work|ph|联系电话|聯絡電話|电话|電話|手机|手機|携帯|전화`;
const faxWords = "fax|telefax|télécopieur|facsimile|传真|傳真|ファックス|팩스";
const mailWords = "e-?mail(?: address)?|mail|courriel|correo(?: electrónico)?|电子邮件|電子郵件|电子邮箱|邮箱|郵箱|电邮|電郵|邮件|メール(?:アドレス)?|이메일";
const siteWords = "website|web ?site|web|internet|url|site(?: internet| web)?|sitio web|sito(?: web)?|网站|網站|网址|網址|官网|ホームページ|ウェブサイト|홈페이지";

/** What stands right before a number or an address: `Phone: ` · `T.` · `Office `; a letter alone needs its mark. */
const label = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?<phone>${phoneWords})|(?<fax>${faxWords})|(?<mail>${mailWords})|(?<site>${siteWords}))(?:\s(?:no|number|nr))?\s?\.?\s?[:：]?|(?:(?<letter>[tpmocd])|(?<faxLetter>f)|(?<mailLetter>e)|(?<siteLetter>w))\s?[.:])\s*$`,
  "iu",
);

/** `T +49 …`: a capital at the front of an entry. */
const initial = /(?:^|[|/,;–]\s*)(?:[TMPCOD]|(?<fax>F))\s+$/;

const site = /(?<![@\p{L}\p{N}._%+-])(?:https?:\/\/[^\s<>|;,]{4,300}|(?:www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61})\.){1,4}(?:[a-z]{2,12})(?![\p{L}\p{N}@]|\.\p{L})(?:\/[^\s<>|;,]{0,200})?)/iu;

/** Pages about people, not of them. */
const social = /(?:^|[/.])(?:linkedin|twitter|x|facebook|instagram|youtube|tiktok|t|discord|threads|medium|telegram|wechat|weibo|github|reddit)\.(?:com|me|gg|net|co)(?:\/|$)/i;

const all = new RegExp(String.raw`(?:mailto:\s*)?${email.source}|${hiddenEmail.source.replace(/\?<\w+>/g, "")}|${site.source}|${phoneNumber.source}`, "giu");

export function addressOf(written: string): string | undefined {
  const trimmed = written.trim().replace(/[.,;:)]+$/, "");
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

/** `ir at acme dot example` → `ir@acme.example` */
function emailOf(written: string): string | undefined {
  const plain = email.exec(written)?.[0];
  if (plain) return plain;
  const { local, host } = hiddenEmail.exec(written)?.groups ?? {};
  return local && host ? `${local}@${host.replace(/\s?[[({<]\s?(?:dot|\.|punkt)\s?[\])}>]\s?|\s(?:dot|DOT)\s/g, ".")}` : undefined;
}

/** File names and ends of sentences look like hosts: `Inc.Acme`. A bare host needs a known shape. */
const isHost = (written: string): boolean => /^https?:|^www\./i.test(written) || /^(?:[\p{Ll}\p{N}-]+\.)+[a-z]{2,12}(?:\/\S*)?$/u.test(written) || /\.(?:com|org|net|io|ai|co|eu|de|fr|uk|ca|ch|es|it|example)(?:\/\S*)?$/i.test(written);

/** `Scott Schroederintake@…`: the name ran into the address, and nobody can say where. */
const isRunTogether = (before: string, found: string): boolean => /^\p{Lu}\p{Ll}{5,}[\p{Ll}\d.]*@|^\p{Lu}\p{Ll}+\d*\p{Lu}\p{Ll}+@/u.test(found) && /(?:^|[,;|:]\s*)\p{Lu}\p{Ll}+\s$/u.test(before);

function bitOf(found: string, said: string, groups: Readonly<Record<string, string | undefined>>): Bit | undefined {
  const mail = emailOf(found);
  if (mail) return { kind: "email", value: mail, said };
  if (/\p{L}{2}/u.test(found.replace(/(?:ext|x|extension|poste|durchwahl|dw|int)\.?\s*:?\s*\d+\)?$/iu, ""))) {
    const value = isHost(found) || groups["site"] ? addressOf(found) : undefined;
    if (!value) return undefined;
    return social.test(found) ? { kind: "kept", said } : { kind: "website", value, said };
  }
  return groups["fax"] || groups["faxLetter"] ? { kind: "kept", said } : { kind: "phone", value: found.trim(), said };
}

const joints = /^(?:[\s,;|/•·:–—()<>-]|\b(?:or|and|at|ou|et|und|oder|y|o|e)\b(?!\S))+|(?:[\s,;|/•·:–—(<>-]|(?<=[\s(])(?:or|and|at|ou|et|und|oder|y|o|e)\b)+$/giu;

const between = /\s+[|•·]\s+|\s*[;|•\t]\s*|\s+[–—/-]\s+|\s{3,}/u;

/** Names between ways to reach somebody. Commas are for `names`, which knows what belongs together. */
const texts = (said: string): Bit[] =>
  said
    .split(between)
    .map((part) => part.replace(joints, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ kind: "text", said: part }));

/** `Tel: 555 0100`, too short to be told for a number without its label. */
const labelled = new RegExp(String.raw`^(?:(?:${phoneWords}|[tpmocd](?=\s?[.:]))|(?<fax>${faxWords}))\s*\.?\s*[:：]?\s*(?<number>${labelledPhone.source})$`, "iu");

/** Longer ones are no entry of a card, and patterns are slow on them. */
const longest = 1000;

/** Sentences are kept whole, besides what can be read out of them. */
const isSentence = (line: string): boolean => !isEntry(line) && (endsSentence(line) || /(?:\s\p{Ll}+){6}/u.test(line));

/** Blanks that were lost between an address or a number and the word that stood next: `918-555-0100info@…`, `….comSam Sample`. */
const spaced = (line: string): string =>
  line
    .replace(/(?<=\p{L}\.?)(?=\d{3}[-.]\d{3}[-.]\d{4})|(?<=\d{3}[-. ]\d{4})(?=\p{L}{3})/gu, " ")
    .replace(/(?<=(?<!\S)(?:Officer|Relations|President|Director|Manager|Communications|Marketing|Media|CEO|CFO|Inc\.?|Ltd\.?|LLC|Corp\.?|PR))(?=[\p{L}\p{N}._+-]{2,40}@)/gu, " ")
    .replace(/(?<=@[\p{L}\p{N}.-]{1,80}\.(?:com|org|net|io|ai|co|de|uk|fr|eu|ch|ca|it|es))(?=\p{Lu}\p{Ll}|www\.|https?:|[(+]\d)/gu, " ");

/** Whom a sentence bids its readers contact: `please contact Sam Sample at …` */
const invited = /\b(?:contact(?:ing|er|ez)?|wenden Sie sich an|email|call)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2})(?=\s(?:at|by|on|via|of|from|under|au|en|al|unter|\()|,)/u;

/** It says little besides, and is a sentence all the same. */
const isInvitation = (line: string): boolean => /^(?:For|To)\s/.test(line) && invited.test(line);

/** Whom to ask is the same in all of a company's releases. */
export const bitsOf = remembered((written: string): readonly Bit[] => {
  if (written.length > longest) return [{ kind: "kept", said: written }];
  const line = spaced(written);
  const short = labelled.exec(line)?.groups;
  if (short?.["number"] && !phoneNumber.test(line)) return [short["fax"] ? { kind: "kept", said: line } : { kind: "phone", value: short["number"].trim(), said: line }];
  const bits: Bit[] = [];
  let from = 0;
  for (const match of line.matchAll(all)) {
    const before = line.slice(from, match.index);
    const named = label.exec(before) ?? initial.exec(before);
    const start = named ? from + named.index : match.index;
    if (isRunTogether(before, match[0])) continue;
    const bit = bitOf(match[0], line.slice(start, match.index + match[0].length).trim(), named?.groups ?? {});
    if (bit) {
      bits.push(...texts(line.slice(from, start)), bit);
      from = match.index + match[0].length;
    }
  }
  const found = [...bits, ...texts(line.slice(from))];
  if (!isSentence(line) && !isInvitation(line)) return found;
  const ways = found.filter(({ kind }) => kind !== "text" && kind !== "kept");
  const name = invited.exec(line)?.groups?.["name"];
  return [...(name ? [{ kind: "text", said: name } as const] : []), ...ways, { kind: "kept", said: line }];
});
