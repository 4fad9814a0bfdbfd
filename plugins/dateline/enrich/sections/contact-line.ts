/** Lines by which somebody is reached, told from sentences that name an address or a number. */
import { remembered } from "../../remembered.ts";
import { phoneNumber } from "../../grammar/phone.ts";

/** Not `logo@2x.png`, and not `@acme@social.example`. */
export const email = /(?<![@\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?!(?:png|jpe?g|gif|svg|webp|js|css)\b)\p{L}{2,24}/u;

const everyEmail = new RegExp(email, "gu");

export const emailsIn = (text: string): readonly string[] => (text.includes("@") ? (text.match(everyEmail) ?? []) : []);

/** `ir at acme dot example` · `ir[at]acme.example` */
export const hiddenEmail = /(?<local>[\p{L}\p{N}._%+-]{1,64})(?:\s?[[({<]\s?(?:at|@|ät)\s?[\])}>]\s?|\s(?:at|AT)\s(?=\S{1,60}\s(?:dot|DOT)\s))(?<host>[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[[({<]\s?(?:dot|\.|punkt)\s?[\])}>]\s?|\s(?:dot|DOT)\s)[\p{L}\p{N}-]{1,63}){1,5})/u;

const labelledNumber = /(?:^|[\s(|,;])(?:phone|telephone|tel|téléphone|telefon|teléfono|telefono|mobile|mob|cell|office|direct|call|fax|[tpmoc](?=[.:]))[\s.:]{1,3}\(?\+?\d[\d\s()./-]{5,20}\d/iu;

/** What the patterns above need, which most texts lack: they cost more. */
const hasAt = (text: string): boolean => /[[({<]\s?(?:at|@|ät)\s?[\])}>]|\s(?:dot|DOT)\s/.test(text);
const hasDigits = (text: string): boolean => /\d(?:\D{0,3}\d){5}/.test(text);

export const isReachable = (text: string): boolean =>
  (text.includes("@") && email.test(text)) || (hasAt(text) && hiddenEmail.test(text)) || (hasDigits(text) && (phoneNumber.test(text) || labelledNumber.test(text)));

const address = /(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?:\/\S*)?/gu;

const longestLine = 160;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Full stops that end no sentence. */
const abbreviations = /\b(?:Inc|Ltd|Corp|Co|Tel|Mob|ext|St|Ave|Blvd|Rd|Dr|Mr|Ms|Mrs|Jr|Sr|Esq|No|Nr|Fax|Str|Mme|Prof|Mag|Ing|Kfm)\.|\bTél\./giu;

export const endsSentence = (text: string): boolean => /[\p{Ll}\p{Lo}]{2}[.!?](?:\s|$)|。/u.test(text.replace(abbreviations, ""));

/** Little is said besides: a name, a role, a desk, a street. */
export function isEntry(line: string): boolean {
  if (line.length > longestLine) return false;
  const said = line.replace(address, " ").replace(/\S*@\S*/g, " ").replace(/[\d()+./-]{3,}/g, " ");
  return !endsSentence(said) && count(said, /\p{L}+/gu) <= 16 && count(said, /(?<!\S)\p{Ll}[\p{Ll}’']*/gu) <= 5;
}

/** A block of lines, none of them a sentence, and a way to reach somebody on one of them. */
export const isContactLine = remembered((text: string): boolean => {
  const lines = text.length <= 1200 ? text.split("\n") : [];
  return lines.length > 0 && lines.every((line) => line.length <= longestLine) && isReachable(text) && lines.every(isEntry);
});

/** `Sam Sample`, `Acme Robotics Inc.`, `VP, Investor Relations`: may stand above the way to reach whom it names. */
export const isNameLine = (text: string): boolean => text.length <= 80 && !/\s\|\s|[.!?:]$/.test(text.replace(/\b(?:Inc|Ltd|Corp|Co|S\.A|N\.V|S\.p\.A|Jr|Sr)\.$/i, "")) && /^[\p{Lu}\p{Lo}\d]/u.test(text) && text.split(/\s+/).length <= 10;
