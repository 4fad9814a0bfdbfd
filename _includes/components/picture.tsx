import type { JSX } from "preact";
import type { Picture as Made, PictureFile } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly picture: Made;
  readonly alt: string;
  /** How wide it is shown, as in HTML's `sizes`. */
  readonly sizes: string;
  /** Loaded when it comes into view: for all but the first picture of a page. */
  readonly lazy?: boolean;
}

/** A picture in the format and width that the browser likes best. Its place is kept while it loads. */
export function Picture({ picture: { sources, width, height }, alt, sizes, lazy = false }: Props): JSX.Element | null {
  const { href } = useTheme();
  const srcset = (files: readonly PictureFile[]): string => files.map(({ url, width: wide }) => `${href(url)} ${wide}w`).join(", ");
  const plain = sources.at(-1);
  const largest = plain?.files.at(-1);
  if (!plain || !largest) return null;
  return (
    <picture>
      {sources.slice(0, -1).map(({ type, files }) => (
        <source type={type} srcset={srcset(files)} sizes={sizes} />
      ))}
      <img src={href(largest.url)} srcset={srcset(plain.files)} sizes={sizes} width={width} height={height} alt={alt} loading={lazy ? "lazy" : undefined} decoding="async" />
    </picture>
  );
}
