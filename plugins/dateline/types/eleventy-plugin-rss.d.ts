declare module "@11ty/eleventy-plugin-rss" {
  /** Every address in the HTML, made absolute. */
  export function convertHtmlToAbsoluteUrls(html: string, base: string): Promise<string>;
}
