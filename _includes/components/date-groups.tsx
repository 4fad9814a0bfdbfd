import type { JSX } from "preact";
import type { DateGroup } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** A list of articles under the dates they share, so that no item repeats its date. */
export function DateGroups({ groups }: { readonly groups: readonly DateGroup[] }): JSX.Element {
  const { ui, t, dates } = useTheme();
  return (
    <div class="groups">
      {groups.map(({ date, pinned, articles }) => (
        <section class="group" aria-labelledby={`d-${date || (pinned ? "pinned" : "undated")}`}>
          <h2 class="date" id={`d-${date || (pinned ? "pinned" : "undated")}`}>
            {date ? <time dateTime={date}>{dates.heading(date)}</time> : pinned ? t.pinned : t.undated}
          </h2>
          {articles.map((article) => (
            <ui.ListItem article={article} level={3} show={date.length > 7 ? "time" : date ? "day" : "full"} />
          ))}
        </section>
      ))}
    </div>
  );
}
