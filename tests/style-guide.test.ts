import { expect, test } from "vitest";
import * as components from "../_includes/components/index.ts";
import { specimens, unshown } from "../_includes/style-guide/specimens.tsx";

test("the style guide shows every component of the theme", () => {
  expect([...Object.keys(specimens(components)), ...unshown].toSorted()).toEqual(Object.keys(components).toSorted());
});
