/** WordPress's classic editor keeps HTML with blank lines for paragraphs, and shortcodes. */

const blocks = "address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video";
const startsBlock = new RegExp(String.raw`^(?:<!--[^\n]*-->\s*)?</?(?:${blocks})(?=[\s/>])`, "i");
const nextBlock = new RegExp(String.raw`\n(?=[ \t]*<(?:${blocks})(?=[\s/>]))`, "i");
const edges = new RegExp(String.raw`<(/?)(?:address|article|aside|blockquote|center|div|dl|figure|ol|pre|script|section|style|table|ul)(?=[\s/>])`, "gi");

/** Shortcodes of WordPress itself that are about showing: nothing or their text remains. Other brackets are text. */
const shown = /\[\/?(?:caption|embed|code|sourcecode|blockquote|quote)\b[^\]\n]{0,600}\]/g;
const dropped = /\[(?:gallery|playlist|audio|video|wp_caption|slideshow|contact-form|contact-form-7|youtube|vimeo)\b[^\]\n]{0,600}\](?:\[\/(?:audio|video|playlist|youtube|vimeo)\])?/g;

const opened = (chunk: string): number => [...chunk.matchAll(edges)].reduce((depth, [, slash]) => depth + (slash === "/" ? -1 : 1), 0);

/** As WordPress's own `wpautop` does when it shows a post: blank lines part paragraphs, line ends are breaks; not within blocks. */
function paragraphs(html: string): string {
  let depth = 0;
  const chunks = html.split(/\n[ \t]*\n\s*/).map((chunk) => {
    const loose = depth <= 0 && !startsBlock.test(chunk.trimStart());
    depth = Math.max(0, depth + opened(chunk));
    // A block that follows on the next line ends the paragraph.
    const [text = "", ...rest] = chunk.split(nextBlock);
    return loose ? [`<p>${text.trim().replace(/\n/g, "<br>\n")}</p>`, ...rest].join("\n") : chunk;
  });
  return chunks.join("\n\n");
}

/** The post as HTML. What the block editor wrote has its paragraphs already. */
export function postHtml(content: string): string {
  const text = content.replace(dropped, "").replace(shown, "");
  return text.includes("<!-- wp:") ? text : paragraphs(text);
}
