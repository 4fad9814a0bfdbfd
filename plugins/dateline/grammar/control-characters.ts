/** Characters that neither HTML nor XML 1.0 may hold: one of them makes a whole feed unreadable. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// oxlint-disable-next-line no-control-regex
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Most texts have none of them, and are not looked at more closely. */
export const withoutControls = (text: string): string => (suspect.test(text) ? text.replace(forbidden, "") : text);
