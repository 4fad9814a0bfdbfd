/** Untrusted HTML to HTML that may be published. The only file that knows sanitize-html. */
import sanitizeHtml from "sanitize-html";

const textual = ["p", "br", "hr", "blockquote", "pre", "code", "kbd", "samp", "var", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "q", "cite", "abbr", "dfn", "time", "span", "a", "wbr", "bdi", "bdo", "ruby", "rt", "rp"];
const blocks = ["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "div", "section", "article", "aside", "address"];
const tables = ["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"];

const schemes = ["http", "https", "mailto", "tel"];

/** Of an address that Markdown has read: a path, or of a scheme that leads somewhere harmless. */
export const isSafeAddress = (address: string): boolean => {
  const scheme = /^[\s\0]*([a-z][a-z0-9.+-]*):/i.exec(address)?.[1];
  return scheme === undefined || schemes.includes(scheme.toLowerCase());
};

const options: sanitizeHtml.IOptions = {
  allowedTags: [...textual, ...blocks, ...tables, "img"],
  allowedAttributes: {
    "*": ["data-line", "lang", "dir"],
    a: ["href", "title"],
    img: ["src", "alt", "title", "width", "height", "loading"],
    ol: ["start", "reversed", "type"],
    th: ["colspan", "rowspan", "scope"],
    td: ["colspan", "rowspan"],
    time: ["datetime"],
    abbr: ["title"],
    q: ["cite"],
    blockquote: ["cite"],
  },
  // What a fence says of its language.
  allowedClasses: { code: ["language-*"] },
  allowedSchemes: schemes,
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: true,
  disallowedTagsMode: "discard",
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "title", "template", "iframe", "object"],
  nestingLimit: 60,
  // What had only an address that is not allowed shows nothing.
  exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs["src"],
  transformTags: {
    // The page's one h1 is the title.
    h1: "h2",
    img: (tagName, attribs) => ({ tagName, attribs: { ...attribs, alt: attribs["alt"] ?? "", loading: "lazy" } }),
  },
};

/** Linear in the text: a tag is looked at up to the next `<`, so that many of them unclosed cost no more. */
const unsafe = /<(?:script|iframe|object|embed|form|style|link|meta|base|svg|math)\b|<[a-z][^<>]*\s(?:on[a-z]+|style|srcdoc|formaction)\s*=|(?:href|src)\s*=\s*(?:["']\s*)?(?:javascript|vbscript|data):/i;

/** Whether there is something in it that must not be published. Says what, cut short. */
export const unsafeMarkup = (html: string): string | undefined => unsafe.exec(html)?.[0].slice(0, 60);

export const sanitise = (html: string): string => sanitizeHtml(html, options);
