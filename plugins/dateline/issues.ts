/**
 * Every problem Dateline can report about content. Codes are permanent: scripts match on them.
 * A message says what happened, why it matters, and what to do.
 */
export type Severity = "info" | "warning" | "error";

interface Issue {
  readonly severity: Severity;
  readonly message: string;
}

export const issues = {
  "file-empty": { severity: "warning", message: "The file is empty, so there is nothing to publish. Delete it, or put the release in." },
  "file-unreadable": { severity: "error", message: "The file could not be opened. Check that it exists and that you may read it." },
  "file-too-large": { severity: "error", message: "The file is larger than the option maxFileSize and was not read. Split it, or raise the option." },
  "file-binary": { severity: "warning", message: "This is not text, so it was not read. Dateline reads text documents; publish files like this as passthrough copies." },
  "file-damaged": { severity: "error", message: "The file is cut off or damaged and cannot be opened. Take it from its source again." },
  "format-unread": { severity: "warning", message: "The format was recognised, but no reader takes it. Convert the document to text or Markdown, or add a reader with the option readers." },
  "no-article": { severity: "warning", message: "The document was read, but there is no article in it." },
  "reader-failed": { severity: "error", message: "The reader broke on this document, which was left out. This is a fault in the reader: please report it with the document." },
  "enricher-failed": { severity: "error", message: "A rule broke on this document; the article is published without what the rule finds. Please report it with the document." },
  "encoding-guessed": { severity: "info", message: "The text is not UTF-8 and does not say what it is; it was read in the encoding named here. Save it as UTF-8 if letters look wrong." },
  "encoding-damaged": { severity: "warning", message: "Some bytes are not of the encoding that the file states; each is shown as a replacement character. Save the file anew." },
  "markup-unrendered": { severity: "info", message: "Something in the document's markup has no counterpart on the page; its text, if it has any, is kept. Write it in another way if it matters." },
  "letters-mended": { severity: "info", message: "Letters had become pairs of signs, as where a text was saved in a wrong encoding; those that can be nothing else were turned back on the page. The file is as it was." },
  "mojibake-repaired": { severity: "info", message: "The text had been saved in a wrong encoding, so that letters became pairs of signs; the whole of it could be turned back. Save the file anew." },
  "control-characters": { severity: "info", message: "Control characters that no page may hold were taken out of the text." },
  "text-too-long": { severity: "warning", message: "The text is too long for its markup to be worked out; it is shown as plain paragraphs. Split the document." },
  "front-matter-broken": { severity: "warning", message: "The front matter has a fault in its syntax; the lines that could be read alone were. Mend the line named here." },
  "front-matter-code": { severity: "warning", message: "The front matter asks to be run as code. Dateline never runs code from a document: the block was left out. Use YAML, TOML or JSON." },
  "front-matter-large": { severity: "warning", message: "A front matter value is nested or repeated beyond all use and was left out." },
  "key-value-odd": { severity: "warning", message: "A front matter key has a value of a kind it cannot take; the value was left out." },
  "date-missing": { severity: "warning", message: "No date in the document, its name or its path. The article is listed as undated; add a date key, or a date to the file name." },
  "date-invalid": { severity: "warning", message: "A date is given that no calendar or clock has, so it was not used. Correct it." },
  "date-unclear": { severity: "warning", message: "A date is given in figures of which either may be the month, such as 02/08/2019, and nothing in the document tells which; it was not used. Write the year first, or the month as a word." },
  "date-disagrees": { severity: "warning", message: "The document's own dates disagree. The first one named was used; if its source writes local time, set that zone with the option zones." },
  "title-made": { severity: "info", message: "The document has no title; one was made from its first sentence. Add a title key or a first line to choose another." },
  "title-disagrees": { severity: "info", message: "The title and the words in the story's link are of two headlines; the document's own title was kept. See whether the link is that of another story." },
  "title-from-file-name": { severity: "warning", message: "The document has neither a title nor a sentence to make one from; its file name was used. Add a title." },
  "summary-cut": { severity: "info", message: "The summary given is only the start of the text, cut off; a whole one was made from the text instead." },
  "summary-mended": { severity: "info", message: "The summary given held what does not belong into one (a dateline, boilerplate, sentences run together); it is shown without that. Nothing need be done." },
  "sentences-glued": { severity: "info", message: "Sentences stood together without a space, as where tags were removed from a page; a space was put between them. The file is as it was." },
  "spacing-mended": { severity: "info", message: "Spaces before commas, in brackets, or brackets left empty where a link was removed: they are not shown. The file is as it was." },
  "entities-decoded": { severity: "info", message: "The text was escaped twice, so that entities such as &amp; stood in it; they are shown as what they stand for. The file is as it was." },
  "invisible-removed": { severity: "info", message: "Characters that nobody sees (soft hyphens, zero-width spaces) were left out, for search and tickers fail on them. The file is as it was." },
  "bold-mended": { severity: "info", message: "Asterisks of bold type that was not opened or not closed were left out, or the bold type shown. The file is as it was." },
  "image-mended": { severity: "info", message: "The address of a picture stood as text; the picture is shown. The file is as it was." },
  "tracker-removed": { severity: "info", message: "A picture that nobody sees, there to count readers, was left out." },
  "headline-repeated": { severity: "info", message: "The text began with its own title or standfirst again; it is shown once. The file is as it was." },
  "residue-removed": { severity: "info", message: "Lines of the page or the desk that the text came from, such as Share this or FOR IMMEDIATE RELEASE, were left out. The file is as it was." },
  "heading-made": { severity: "info", message: "A bold line that stands alone is shown as a heading, so that the table of contents has it. The file is as it was." },
  "body-empty": { severity: "info", message: "The document has no text besides its title; it is listed as a headline." },
  "html-removed": { severity: "warning", message: "Scripts, event handlers or unsafe addresses were taken out of the text. What remains is safe to publish." },
  "item-skipped": { severity: "info", message: "An entry of this file is no article of its own: deleted, an attachment, a menu, a comment or a setting. Nothing need be done." },
  "item-empty": { severity: "warning", message: "An entry of this file has neither a title nor a text, so there is nothing to publish. Complete it at its source." },
  "item-unreadable": { severity: "error", message: "An entry of this file has a fault in its syntax and was left out; the others were read. Mend it at the line named here." },
  "body-elsewhere": { severity: "info", message: "The text of this article is kept in another file of the export; here it is listed as a headline. Paste the text in, or publish the other file." },
  "template-dropped": { severity: "info", message: "Template tags, shortcodes or components in the text are not run: they were left out, or shown as the text they stand around. Nothing need be done if the text reads well without them." },
  "section-page": { severity: "info", message: "The page of a section (such as _index.md), not an article: Dateline makes its own lists. Give it a date to publish it." },
  "side-car": { severity: "warning", message: "This file describes a document of the same name that is not beside it, and has no text of its own, so it is not published. Put the document beside it, or delete it." },
  "companion": { severity: "info", message: "This file tells of other documents (a side-car, the names of authors, a folder's data, a generator's settings) and is no article itself; what it says is used for them. Nothing need be done." },
  "item-joined": { severity: "info", message: "What this entry says was put together with the text in the file named here, as one article. Nothing need be done." },
  "bundle-file": { severity: "info", message: "A picture, sound or video of the document whose folder it is in. Dateline does not copy it to the site: publish it as a passthrough copy if the document shows it." },
  "link-unresolved": { severity: "info", message: "A link or picture is named relative to the document, and no document is there; on the site it leads nowhere. Use a whole address, or one from the root of the site." },
  "id-repeated": { severity: "warning", message: "Another document has the same story id; this one goes by its path instead. Delete one if they are copies." },
  "url-repeated": { severity: "warning", message: "Another article of that month has the same slug; this one's url got a number. Give it a slug of its own to choose the url." },
  "alias-taken": { severity: "warning", message: "An alias of this article is another article's url or alias and goes on leading there. Take it out of one of them." },
  "held-unclear": { severity: "error", message: "A key says when or whether to publish, but not in a way that can be understood, so the article is held back. Correct the value named here." },
  "held-untold": { severity: "error", message: "Only the export's table says whether this post is published or a draft, and the table could not be read, so the post is held back. See the problem of the table, or delete the table if all posts may be published." },
  "content-missing": { severity: "error", message: "The content folder is not there, so there is nothing to publish. Create it, or name it with the option content." },
  "held-draft": { severity: "info", message: "A draft: not published. Remove the draft key to publish it." },
  "held-embargo": { severity: "info", message: "Under embargo: not published before its time. Build again after it." },
  "held-future": { severity: "info", message: "Dated in the future: not published before its date. Build again then." },
  "held-expired": { severity: "info", message: "Expired: no longer published." },
  "held-status": { severity: "info", message: "Its own status says that it is not to be published (canceled, withheld, under an embargo without an end), so it was left out. Nothing to do, unless the status is wrong." },
  "superseded": { severity: "info", message: "There is a higher version of this item, which replaces it. Nothing to do." },
  "copy": { severity: "info", message: "The same story is there from another source. This copy has its own page, which leads to the other; lists and feeds leave it out. To list copies too, set the option copies to list." },
  "revised": { severity: "info", message: "A later version corrects or updates this article. This one keeps its page, which leads to the later one; lists and feeds leave it out. To list earlier versions too, set the option copies to list." },
  "syntax-broken": { severity: "warning", message: "The document's syntax has a fault; what could be read before it was. Export the document anew, or mend it at the fault." },
  "widget-unknown": { severity: "warning", message: "A widget is named that the theme does not have; it was left out. Correct its name, or put a file of that name into the folder widgets of your includes." },
  "picture-shown": { severity: "info", message: "A picture that a document shows: the build made copies of it in the widths and formats that readers need. Nothing need be done." },
  "picture-missing": { severity: "warning", message: "A picture is named that is not there, so none is shown. Put it beside the document, into the content folder, or into static/ or public/." },
  "picture-remote": { severity: "info", message: "A picture lies at another host, which every reader's browser would have to ask: it is not shown. Save it beside the document, or have the build fetch it: layout: { thumbnail: { remote: \"fetch\" } }." },
  "picture-damaged": { severity: "warning", message: "A picture could not be read or fetched, so none is shown. Save it anew as JPEG, PNG, WebP or AVIF." },
  "share-image-letters": { severity: "warning", message: "The picture for links to this article was not drawn: the headline or the site's name has a letter that no font has. Name a folder with a font that does: shareImages: { fonts: [\"fonts\"] }." },
  "share-image-failed": { severity: "warning", message: "The picture for links to this article could not be drawn; the article's page is there without it. Look whether sharp is installed for this machine: npm ci, without --omit=optional." },
  "formula-broken": { severity: "warning", message: "A formula has a fault in its LaTeX and is shown as it is written. Mend it." },
  "search-failed": { severity: "warning", message: "The search's index could not be made, so the search page finds nothing; all other pages are there. Is Pagefind installed for this machine (npm ci without --omit=optional)? A site without a search sets the option search to false." },
  "site-url-missing": { severity: "warning", message: "Feeds and metadata need the site's address. Set the option url, such as https://news.example.com." },
} as const satisfies Record<string, Issue>;

export type Code = keyof typeof issues;

/** Whether it says that an article is not published, or not any more: all such codes begin so. */
export const isHeld = (code: Code): boolean => code.startsWith("held-");

/** A problem as a reader or a rule finds it; the path is added for it. */
export type Found = Omit<Problem, "path">;

/** One problem in one document. */
export interface Problem {
  readonly code: Code;
  /** The document, relative to the content folder. */
  readonly path: string;
  readonly line?: number;
  /** What in particular: the value, the key, the other document. */
  readonly detail?: string;
}

export const severityOf = (problem: Problem): Severity => issues[problem.code].severity;
