/** Month names and their abbreviations in the languages that releases come in, by number. */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "januar", "jänner", "jän", "enero", "ene", "gennaio", "genn", "gen", "janeiro", "januari"],
  ["february", "feb", "février", "fevrier", "févr", "fevr", "fév", "februar", "feber", "febrero", "febr", "febbraio", "febb", "fevereiro", "fev", "februari"],
  ["march", "mar", "mars", "märz", "maerz", "mär", "mrz", "marzo", "março", "marco", "maart", "marts"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maj"],
  ["june", "jun", "juin", "juni", "junio", "giugno", "giu", "junho"],
  ["july", "jul", "juillet", "juil", "juli", "julio", "luglio", "lug", "julho"],
  ["august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre", "settembre", "sett", "set", "setembro"],
  ["october", "oct", "octobre", "oktober", "okt", "octubre", "ottobre", "ott", "outubro", "out"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "décembre", "decembre", "déc", "dezember", "dez", "diciembre", "dic", "dicembre", "dezembro", "desember"],
];

const numbers = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** 1 to 12, or undefined: `Sept.` → 9. */
export const monthNumber = (name: string): number | undefined => numbers.get(name.toLowerCase().replace(/\.$/, ""));

/** Alternation of every name, longest first, for use inside a regular expression with the `i` flag. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join("|");

/** Days of the week and their abbreviations, for use inside a regular expression with the `i` flag. */
export const weekdayPattern = [
  "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
  "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
  "(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?",
].join("|");
