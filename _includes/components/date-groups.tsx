import type { JSX } from "preact";
import { knownDate } from "../../plugins/dateline/archive/order.ts";
import type { Article } from "../../plugins/dateline/article.ts";
import type { DateGroup } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly groups: readonly DateGroup[];
  /** The story that leads the list: under its day's heading, if that is the first, else above all. */
  readonly lead?: Article;
}

const nameOf = ({ date, pinned }: DateGroup): string => (pinned ? "pinned" : `d-${date || "undated"}`);

/** What the heading leaves to say of an article's date. */
const left = (date: string): "time" | "day" | "full" => (date.length > 7 ? "time" : date ? "day" : "full");

/** The newest day with the lead in it; the lead alone above the days, if it is of another. */
function ledBy(lead: Article | undefined, groups: readonly DateGroup[]): readonly DateGroup[] {
  const date = lead && knownDate(lead.published);
  const [first, ...others] = groups;
  if (!lead || date === undefined) return groups;
  if (first?.date === date && !first.pinned) return [{ ...first, articles: [lead, ...first.articles] }, ...others];
  if (lead.weight === undefined) return [{ date, articles: [lead] }, ...groups];
  return first?.pinned ? [{ ...first, articles: [lead, ...first.articles] }, ...others] : [{ date: "", pinned: true, articles: [lead] }, ...groups];
}

/** A list of articles under the dates they share, so that no item repeats its date. */
export function DateGroups({ groups, lead }: Props): JSX.Element {
  const { ui, t, dates } = useTheme();
  return (
    <div class="groups">
      {ledBy(lead, groups).map((group) => (
        <section class="group" aria-labelledby={nameOf(group)}>
          <h2 class="date" id={nameOf(group)}>
            {group.date ? <time dateTime={group.date}>{dates.heading(group.date)}</time> : group.pinned ? t.pinned : t.undated}
          </h2>
          {group.articles.map((article) => (
            <ui.ListItem article={article} level={3} show={left(group.date)} leads={article === lead} />
          ))}
        </section>
      ))}
    </div>
  );
}
