/** The tables of repairs, in the order in which they run. */
import { bold } from "./bold.ts";
import { entities } from "./entities.ts";
import { gluedDateline } from "./glued-dateline.ts";
import { gluedSentences } from "./glued-sentences.ts";
import { headlineRepeated } from "./headline-repeated.ts";
import { fixedSpaces, invisible } from "./invisible.ts";
import { mojibake } from "./mojibake.ts";
import { emptyPictures, pictures, trackers } from "./pictures.ts";
import type { BlockRepair, DraftRepair, TextRepair } from "./repair.ts";
import { residue } from "./residue.ts";
import { spacing } from "./spacing.ts";

/** What is not seen first, for the others look at what is. */
export const textRepairs: readonly TextRepair[] = [entities, mojibake, invisible, fixedSpaces, spacing, gluedSentences];

export const blockRepairs: readonly BlockRepair[] = [trackers, emptyPictures, pictures, bold];

/** Residue first: what stands below it may be the title again. */
export const draftRepairs: readonly DraftRepair[] = [residue, gluedDateline, headlineRepeated];
