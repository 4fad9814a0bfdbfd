import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** Where else the site can be followed: plain links, and nothing loaded from there. */
export default function Social(): JSX.Element | null {
  const { presentation, t, href } = useTheme();
  const { social = [] } = presentation.shown;
  if (social.length === 0) return null;
  return (
    <section class="widget">
      <h2>{t.follow}</h2>
      <ul>
        {social.map(({ title, url }) => (
          <li>
            <a href={url.startsWith("/") ? href(url) : url} rel="me">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
