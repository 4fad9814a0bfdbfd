import type { JSX } from "preact";
import type { Activity } from "../../plugins/dateline/archive/activity.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly activity: readonly Activity[];
}

const height = 48;
/** A month with a release in it is seen, however many the highest has. */
const lowest = 3;

/** Of a bar and the space after it, in the drawing's own units. */
const step = 10;

function Bars({ activity }: Props): JSX.Element {
  const most = Math.max(...activity.map(({ count }) => count));
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(lowest, Math.round((height * count) / most)));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${activity.length * step} ${height + 1}`} preserveAspectRatio="none">
      <path class="ground" d={`M0 ${height + 0.5}H${activity.length * step}`} />
      <path
        d={activity
          .map(({ count }, index) => ({ count, from: index * step + 1 }))
          .filter(({ count }) => count > 0)
          .map(({ count, from }) => `M${from} ${height}v-${tall(count)}h${step - 2}v${tall(count)}z`)
          .join("")}
      />
    </svg>
  );
}

/** Releases a month as bars; for those who do not see them, as a table. */
export function Chart({ activity }: Props): JSX.Element | null {
  const { t, dates } = useTheme();
  const first = activity.at(0)?.date;
  const last = activity.at(-1)?.date;
  if (activity.length < 2 || first === undefined || last === undefined) return null;
  const isYears = first.length === 4;
  const caption = isYears ? t.releasesByYear : t.releasesByMonth;
  const name = (date: string): string => (isYears ? date : dates.heading(date));
  return (
    <figure class="chart">
      <Bars activity={activity} />
      <table class="hidden">
        <caption>{caption}</caption>
        <tbody>
          {activity
            .filter(({ count }) => count > 0)
            .map(({ date, count }) => (
              <tr>
                <th scope="row">{name(date)}</th>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <figcaption class="data">
        <span>{name(first)}</span>
        <span>{caption}</span>
        <span>{name(last)}</span>
      </figcaption>
    </figure>
  );
}
