/** Kinds of posts and their states, as WordPress itself and its exports and REST API name them. */

/** What WordPress and common plugins keep as posts and no reader ever saw as one. */
const machinery = new Set([
  "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "feedback", "wp_block",
  "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face", "wpcf7_contact_form", "acf", "acf-field", "acf-field-group",
]);

/** Why an entry is no article, or undefined if it is one. */
export const notArticle = (type: string, status: string): string | undefined =>
  machinery.has(type) ? type : status === "trash" ? "trash" : status === "spam" ? "spam" : undefined;

const held = new Set(["draft", "pending", "private", "auto-draft"]);

/** `future` is not held for ever: its date is its embargo. */
export const isHeld = (status: string): boolean => held.has(status);
