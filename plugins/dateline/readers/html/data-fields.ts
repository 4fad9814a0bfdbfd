/** What a system knows of an article and shows below it: its number, its topics, when it was changed. Facts of the page, not text of the article. */
import type { Page, PageElement } from "./page.ts";

/** Drupal's fields and views, `<div class="field"><div class="field__label">Press Release Number:</div>…`. */
const labels = ".field__label, .field-label, [class*=views-label]";

const longestField = 400;

/** Whom to ask is text, however it is laid out. */
const reaches = /contact|phone|mobile|fax|e-?mail|@|\d{3}[-.\s]\d{4}/i;

const isField = ({ localName, textContent }: PageElement): boolean =>
  !/^(?:p|li|td|body|html|main|article)$/.test(localName) && textContent.length <= longestField && !reaches.test(textContent);

const update = /^\s*(?:last\s+)?(?:updated|modified|reviewed)\b/i;

const isUpdate = ({ textContent }: PageElement): boolean => textContent.length < 80 && update.test(textContent);

/** To be asked once the page's metadata is read. */
export function removeDataFields(page: Page): void {
  const named = [...page.querySelectorAll(labels)].filter((label) => /:\s*$/.test(label.textContent.slice(-40)));
  const fields = new Set(named.flatMap((label) => label.parentElement ?? []));
  for (const field of fields) if (isField(field)) field.remove();
  for (const element of page.querySelectorAll('[class*="updated" i], [class*="modified" i]')) if (isUpdate(element)) element.remove();
}
