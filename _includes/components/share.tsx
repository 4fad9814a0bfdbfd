import type { JSX } from "preact";
import type { ShareName } from "../../plugins/dateline/appearance.ts";
import { absolute } from "../../plugins/dateline/site.ts";
import { useTheme } from "../context.ts";

/** Where a service takes a link and a text: nothing is loaded from it before a reader goes there. */
const services = {
  bluesky: { name: "Bluesky", url: "https://bsky.app/intent/compose?text={text}%20{url}" },
  facebook: { name: "Facebook", url: "https://www.facebook.com/sharer/sharer.php?u={url}" },
  linkedin: { name: "LinkedIn", url: "https://www.linkedin.com/sharing/share-offsite/?url={url}" },
  reddit: { name: "Reddit", url: "https://www.reddit.com/submit?url={url}&title={text}" },
  whatsapp: { name: "WhatsApp", url: "https://wa.me/?text={text}%20{url}" },
  x: { name: "X", url: "https://x.com/intent/post?text={text}&url={url}" },
} as const satisfies Partial<Record<ShareName, { readonly name: string; readonly url: string }>>;

interface Shared {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
}

const filled = (template: string, { title, url }: Shared): string => template.replace("{text}", encodeURIComponent(title)).replace("{url}", encodeURIComponent(url));

function Way({ name, title, url }: Shared & { readonly name: ShareName }): JSX.Element {
  const { t } = useTheme();
  switch (name) {
    // The buttons are there with the script that they need.
    case "copy":
      return (
        <button type="button" class="copy" hidden data-done={t.linkCopied}>
          {t.copyLink}
        </button>
      );
    case "device":
      return (
        <button type="button" class="device" hidden>
          {t.shareWith}
        </button>
      );
    case "email":
      return <a href={filled("mailto:?subject={text}&body={url}", { title, url })}>{t.shareByEmail}</a>;
    default:
      return (
        <a href={filled(services[name].url, { title, url })} rel="nofollow noopener">
          {t.shareOn(services[name].name)}
        </a>
      );
  }
}

/** Ways to pass an article on, as the option `share` lists them. */
export function Share({ title, url }: { readonly title: string; readonly url: string }): JSX.Element | null {
  const { site } = useTheme();
  const { share = [] } = site;
  if (share.length === 0) return null;
  const address = absolute(site, url);
  return (
    <div class="share" data-url={address}>
      {share.map((name) => (
        <Way name={name} title={title} url={address} />
      ))}
      <output class="hidden" />
    </div>
  );
}
