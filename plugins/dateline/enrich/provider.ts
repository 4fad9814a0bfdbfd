/** Who distributed the document here: the story id's desk, via the platform that the link leads to. */
import type { Provider } from "../article.ts";
import { deskName, platformName } from "../vocabulary/providers.ts";
import type { Enricher } from "./enricher.ts";

function named(desk: string | undefined, platform: string | undefined): Provider | undefined {
  const name = desk ?? platform;
  if (!name) return undefined;
  return platform && platform !== name ? { name, via: platform } : { name };
}

export const provider: Enricher = {
  name: "provider",
  enrich: ({ fields }) => {
    const desk = fields.story && deskName(fields.story.value.provider);
    const found = named(desk, fields.link && platformName(fields.link.value));
    const from = desk ? fields.story : fields.link;
    if (!found || !from) return {};
    return { fields: { provider: { value: found, rule: desk ? "story id" : "host of the link", ...(from.line === undefined ? {} : { line: from.line }) } } };
  },
};
