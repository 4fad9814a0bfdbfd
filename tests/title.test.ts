import { expect, test } from "vitest";
import { titleFromLead } from "../plugins/dateline/enrich/title.ts";

test("a title made from a lead names the subject and what is told, without brackets and appositions", () => {
  const lead =
    'KULR Technology Group, Inc. (NYSE American: KULR) (the "Company" or "KULR"), a leading developer of battery safety technologies, announced that the U.S. Department of Transportation (“DoT”) authorized a modification to its existing DoT Special Permit ( SP21139 ) to now include the transportation of reused batteries.';
  expect(titleFromLead(lead)).toBe(
    "KULR Technology Group: U.S. Department of Transportation authorized a modification to its existing DoT Special Permit",
  );
});
