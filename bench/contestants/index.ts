import type { Contestant } from "./contestant.ts";
import { dateline } from "./dateline.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";

export const contestants: readonly Contestant[] = [dateline, eleventy, hugo, jekyll];
