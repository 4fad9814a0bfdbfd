/** Numbers in words: figures as a language writes them, and the form of the noun that goes with them. */

/** By CLDR's plural category; `#` stands for the figure. A category that a language does not list has the form of `other`. */
export type Forms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** @param tag BCP 47 */
export function counting(tag: string) {
  const rules = new Intl.PluralRules(tag);
  const figures = new Intl.NumberFormat(tag);
  return {
    /** `1,204` */
    figure: (value: number): string => figures.format(value),
    /** `counted(3, { one: "# release", other: "# releases" })` → `3 releases` */
    counted: (count: number, forms: Forms): string => (forms[rules.select(count)] ?? forms.other).replace("#", figures.format(count)),
  };
}
