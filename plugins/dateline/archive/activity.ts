/** How much was published when: the numbers behind the charts. */
import type { Article } from "../article.ts";
import { compareText } from "./order.ts";

export interface Activity {
  /** `2025-02` or `2025` */
  readonly date: string;
  readonly count: number;
}

/** Past this many months, a chart shows years. */
const mostMonths = 120;

function counted(articles: readonly Article[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { published } of articles) {
    const date = published?.day.slice(0, length);
    if (date) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}

/** `2024-12` → `2025-01` */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number < 12 ? `${year}-${String(number + 1).padStart(2, "0")}`.padStart(7, "0") : `${year + 1}-01`.padStart(7, "0");
}

const nextYear = (year: string): string => String(Number(year) + 1).padStart(4, "0");

function between(counts: ReadonlyMap<string, number>, first: string, last: string, next: (date: string) => string): Activity[] {
  const found: Activity[] = [];
  for (let date = first; compareText(date, last) <= 0; date = next(date)) found.push({ date, count: counts.get(date) ?? 0 });
  return found;
}

/** Every month of a year, empty ones too. */
export const monthsOfYear = (year: string, months: readonly { readonly key: string; readonly count: number }[]): readonly Activity[] =>
  between(new Map(months.map(({ key, count }) => [key, count])), `${year}-01`, `${year}-12`, nextMonth);

/** Every month from the first to the last in which one was published, or every year where that is too long. Undated ones are in none. */
export function activityOf(articles: readonly Article[]): readonly Activity[] {
  const months = counted(articles, 7);
  const [first, last] = [[...months.keys()].toSorted(compareText).at(0), [...months.keys()].toSorted(compareText).at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5)) + 1;
  if (span <= mostMonths) return between(months, first, last, nextMonth);
  return between(counted(articles, 4), first.slice(0, 4), last.slice(0, 4), nextYear);
}
