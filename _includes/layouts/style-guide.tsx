import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { WidgetData } from "../../plugins/dateline/pages/widget-data.ts";
import { plain } from "../../plugins/dateline/pages/presentation.ts";
import { Themed, useTheme } from "../context.ts";
import { article, group, long } from "../style-guide/sample.ts";
import { specimens, type Specimen } from "../style-guide/specimens.tsx";

const counts = [group("Robots", 1204), group("A name as long as the names of some companies and places are", 31)];

/** Whatever a widget may ask for. */
const widgetData: WidgetData = {
  recent: [article, long],
  categories: counts,
  taglist: counts,
  symbols: counts,
  companies: counts,
  providers: counts,
  wires: counts,
  kinds: counts,
  places: counts,
  years: [group("2026", 204), group("2025", 31)],
  social: [{ title: "Mastodon", url: "https://social.example/@acme" }],
  menu: [{ title: "Investors", url: "/style-guide/", children: [] }],
  "about-this-company": [{ name: "Acme Robotics", url: "/style-guide/", count: 12, symbols: article.symbols, website: "https://example.com" }],
};

/** Ids of a specimen are its own: the next one has the same. */
const apart = (html: string, mark: string): string =>
  html.replace(/ (id|for|href|aria-labelledby|aria-controls|aria-describedby)="(#?)([^"]+)"/g, (whole, name: string, hash: string, id: string) => (name === "href" && hash === "" ? whole : ` ${name}="${hash}${id}-${mark}"`));

function Shown({ specimen: { state, shown, page, presentation }, mark }: { readonly specimen: Specimen; readonly mark: string }): JSX.Element {
  const theme = useTheme();
  const value = { ...theme, page: page ?? theme.page, presentation: { ...plain, shown: widgetData, ...presentation } };
  const html = renderToString(<Themed value={value}>{shown}</Themed>);
  return (
    <section class="specimen">
      <h3 class="data">{state}</h3>
      {html === "" ? <p class="data">—</p> : <div dangerouslySetInnerHTML={{ __html: apart(html, mark) }} />}
    </section>
  );
}

/** `/style-guide/`: what the theme is made of. A site's own parts stand where they take ours' place. */
export function StyleGuide(): JSX.Element {
  const { ui, widgets, t } = useTheme();
  const components = Object.entries(specimens(ui));
  const all = [...components, ...Object.entries(widgets).map(([name, Widget]) => [`widgets/${name}`, [{ state: "widget", shown: <Widget /> }]] as const)];
  return (
    <ui.Document title={t.styleGuide} kind="style-guide">
      <h1>{t.styleGuide}</h1>
      <p class="summary">{t.styleGuideHint}</p>
      {all.map(([name, states = []], part) => (
        <section>
          <h2>{name}</h2>
          {states.map((specimen, index) => (
            <Shown specimen={specimen} mark={`${part}-${index}`} />
          ))}
        </section>
      ))}
    </ui.Document>
  );
}
