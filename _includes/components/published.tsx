import type { JSX } from "preact";
import type { Timestamp } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly at: Timestamp | undefined;
  /** `full`: day and time. `time`: the day is in the heading above. `day`: the month is. */
  readonly show: "full" | "time" | "day";
}

/** When it was published, as exactly as its source says. Nothing where there is nothing to add to the heading above. */
export function Published({ at, show }: Props): JSX.Element | null {
  const { dates, t } = useTheme();
  if (!at) return show === "full" ? <span>{t.undated}</span> : null;
  const parts = { full: [dates.day(at), dates.time(at)], time: [dates.time(at)], day: [dates.dayOfYear(at)] }[show];
  const text = parts.filter(Boolean).join(dates.comma);
  return text ? <time dateTime={at.iso}>{text}</time> : null;
}
