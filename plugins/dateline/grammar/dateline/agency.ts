/** Datelines in which the agency stands at the place, as East Asia's do, in the signs of `halfWidth`. */
import { wireNamed } from "../../vocabulary/wires.ts";
import { isKnownPlace } from "../place.ts";

interface Agency {
  readonly place?: string;
  readonly wire?: string;
  readonly dated: boolean;
  readonly length: number;
}

const dispatch = String.raw`(?:\d{1,2}月)?\d{1,2}日[电電讯訊]`;
/** `新华社北京3月3日电（记者张三）` · `中新网3月3日电` · `(中央社記者王小明台北3日電)` */
const chinese = new RegExp(
  String.raw`^[([]?\s*(?<agency>新华社|新華社|中新社|中新网|人民网|央视网|共同社|法新社|路透社|美联社|德新社|中央社|新华网)(?<place>[\p{L}]{0,14})${dispatch}\s*(?:[)\]]|\((?:记者|記者|通讯员)[^()]{0,40}\))?[\s:-]*`,
  "u",
);
/** `[東京 3日 ロイター] -` · `[ニューヨーク共同]` */
const japanese = /^[([](?<place>\p{L}[\p{L}ー]{1,12}?)[\s=]*(?:\d{1,2}日\s*)?(?<agency>共同|時事|ロイター|AFP時事|AFP|AP)[)\]][\s-]*/u;
/** `(서울=연합뉴스) 홍길동 기자 =` */
const korean = /^[([](?<place>\p{sc=Hangul}{2,8})\s*=\s*(?<agency>[\p{L}\d]{2,12})[)\]]\s*(?:\p{Lo}{2,5}\s*(?:기자|특파원)\s*=?\s*|=\s*)?/u;

/** What follows a reporter's name, which nothing divides from the place. */
function lastPlace(written: string): string | undefined {
  const ends = [...written].map((_, index, signs) => signs.slice(index).join(""));
  return ends.find((end) => end.length >= 2 && isKnownPlace(end));
}

/** The dateline that a text opens with, if it is of that kind. */
export function readAgency(text: string): Agency | undefined {
  const found = chinese.exec(text) ?? japanese.exec(text) ?? korean.exec(text);
  const { agency = "", place: written = "" } = found?.groups ?? {};
  if (!found) return undefined;
  const place = lastPlace(written) ?? (written.length <= 6 && /^[新中人央共法路美德]/.test(agency) ? written : undefined);
  if (written !== "" && !place) return undefined;
  const wire = wireNamed(agency);
  return { dated: /日/.test(found[0]), length: found[0].length, ...(place ? { place } : {}), ...(wire ? { wire } : {}) };
}
