import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The site's name, or the logo that stands for it: the way home. */
export function SiteName(): JSX.Element {
  const { site, asset, href } = useTheme();
  const { logo } = site;
  return (
    <a class="name" href={href("/")}>
      {logo ? <img src={asset(logo.src)} width={logo.width} height={logo.height} alt={logo.alt ?? site.title} /> : site.title}
    </a>
  );
}
