/** Whether days or months come first in a column of dates: one `13/02/2025` in it tells of every `02/08/2025`. */
import { dayOrder, type DayOrder } from "../../dates/written-date.ts";
import type { JsonRecord } from "../json-document.ts";

/** The order in the column of a name; undefined where its rows leave it open or contradict each other. */
export type DayOrders = (key: string) => DayOrder | undefined;

/** Dates are short: longer cells are texts. */
const longest = 64;

/** Each column is looked through once, when it is asked for. */
export function dayOrders(records: readonly JsonRecord[]): DayOrders {
  const known = new Map<string, DayOrder | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const cells = records.map((record) => record[key]).filter((cell) => typeof cell === "string").filter((cell) => cell.length <= longest);
    const order = dayOrder(cells);
    known.set(key, order);
    return order;
  };
}
