import type { JSX } from "preact";
import type { Group } from "../../plugins/dateline/archive/archive.ts";
import { useTheme } from "../context.ts";

interface Year {
  readonly year: Group;
  readonly months: readonly Group[];
}

const numbers = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** Shades, from few to many. Each is twice the one before: archives grow by factors, not by sums. */
const shades = 5;

const shade = (count: number, most: number): number => Math.max(1, shades + Math.ceil(Math.log2(count / most)));

/** All years by month: a table of links, the darker the more was published. */
export function HeatMap({ years }: { readonly years: readonly Year[] }): JSX.Element {
  const { t, dates, href } = useTheme();
  const most = Math.max(1, ...years.flatMap(({ months }) => months.map(({ count }) => count)));
  return (
    <div class="scroll">
      <table class="heat">
        <caption class="hidden">{t.releasesByMonth}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            {numbers.map((number) => (
              <th scope="col">
                <abbr title={dates.month(`2000-${number}`)}>{dates.monthShort(`2000-${number}`)}</abbr>
              </th>
            ))}
            <th scope="col">{t.total}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, months }) => (
            <tr>
              <th scope="row">
                <a href={href(year.url)}>{year.title}</a>
              </th>
              {numbers.map((number) => {
                const month = months.find(({ key }) => key.endsWith(`-${number}`));
                return (
                  <td class={month && `heat-${shade(month.count, most)}`}>
                    {month && (
                      <a href={href(month.url)} aria-label={`${dates.heading(month.key)}: ${t.releases(month.count)}`}>
                        {month.count}
                      </a>
                    )}
                  </td>
                );
              })}
              <td class="total">{year.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
