/** What a site's owner may say of its look besides the tokens: the values of those options, and their checks. */
import { namesOf } from "./publishing.ts";

/** A picture in place of the site's name. */
export interface Logo {
  /** Its url on the site, or elsewhere: `/img/logo.svg`. */
  readonly src: string;
  /** In pixels, as it is to be shown: its place is kept free while it loads. */
  readonly width: number;
  readonly height: number;
  /** Default: the site's title. */
  readonly alt?: string;
}

/** Ways to pass an article on: plain links, and two buttons that there are only with JavaScript. */
export const shareNames = ["copy", "device", "email", "bluesky", "facebook", "linkedin", "reddit", "whatsapp", "x"] as const;
export type ShareName = (typeof shareNames)[number];

/** How the pictures for links are drawn. */
export interface ShareImageOptions {
  /** Folders of TrueType or OpenType fonts, relative to the project, for letters that Dateline's own lack. */
  readonly fonts?: readonly string[];
}

/** Folders that pictures for links take fonts from, besides Dateline's own. */
export const fontFolders = (shareImages: boolean | ShareImageOptions): readonly string[] => (typeof shareImages === "object" ? shareImages.fonts ?? [] : []);

type Check = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === "object" && !Array.isArray(value);

const isAddress = (value: unknown): boolean => typeof value === "string" && /^(?:\/|https?:\/\/)[^\s"<>\\]*$/.test(value);

const isPixels = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

const isLogo = (value: unknown): boolean =>
  isRecord(value) && isAddress(value["src"]) && isPixels(value["width"]) && isPixels(value["height"]) && ["undefined", "string"].includes(typeof value["alt"]);

export const logo: Check = (value) => (value === false || isLogo(value) ? undefined : 'false, or a picture such as { src: "/img/logo.svg", width: 160, height: 32 }');

export const icon: Check = (value) => (value === "" || isAddress(value) ? undefined : "a url such as /img/icon.svg");

export const share: Check = namesOf(shareNames);

const isShareImageOptions = (value: unknown): boolean =>
  isRecord(value) && Object.entries(value).every(([key, folders]) => key === "fonts" && Array.isArray(folders) && folders.every((folder) => typeof folder === "string" && folder !== ""));

export const shareImages: Check = (value) => (typeof value === "boolean" || isShareImageOptions(value) ? undefined : 'true, false, or folders of fonts such as { fonts: ["fonts"] }');
