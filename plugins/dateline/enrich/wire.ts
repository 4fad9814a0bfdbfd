/** The wire that the release came over: what the dateline says, else what the story id's item prefix says. */
import { wireNamed, wireOfItem } from "../vocabulary/wires.ts";
import { platformName } from "../vocabulary/providers.ts";
import type { Enricher } from "./enricher.ts";

export const wire: Enricher = {
  name: "wire",
  enrich: ({ fields }) => {
    const { dateline, story, link } = fields;
    const platform = link && platformName(link.value);
    const candidates = [
      { value: dateline?.value.wire, rule: "dateline", line: dateline?.line },
      { value: story && wireOfItem(story.value.item), rule: "item prefix of the story id", line: story?.line },
      { value: platform && wireNamed(platform), rule: "host of the link", line: link?.line },
    ];
    const found = candidates.find(({ value }) => value !== undefined);
    if (!found?.value) return {};
    return { fields: { wire: { value: found.value, rule: found.rule, ...(found.line === undefined ? {} : { line: found.line }) } } };
  },
};
