/** `/api/openapi.json` (spec.openapis.org/oas/v3.1.1): describes the files of `/api/`, and those beside articles if there are any. */
import type { ArticleFormat } from "../pages/machine.ts";
import { absolute, type Site } from "../site.ts";
import { articleSchema, indexSchema, listSchema, recordSchema } from "./openapi-schemas.ts";

const answer = (description: string, type: string, schema: unknown) => ({
  200: { description, content: { [type]: { schema } } },
  404: { description: "There is no such file." },
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const parameter = (name: string, description: string, pattern: string) => ({ name, in: "path", required: true, description, schema: { type: "string", pattern } });

const articlePlace = [
  parameter("year", "Year of publication.", "^[0-9]{4}$"),
  parameter("month", "Month of publication.", "^[0-9]{2}$"),
  parameter("slug", "Last part of the article's url.", "^[^/]+$"),
];

const beside = (operationId: string, summary: string, content: unknown) => ({ get: { operationId, summary, parameters: articlePlace, responses: content } });

const formatPaths = {
  json: ["/{year}/{month}/{slug}/index.json", beside("article", "An article with its text.", answer("The article.", "application/json", ref("Article")))],
  ninjs: ["/{year}/{month}/{slug}/ninjs.json", beside("ninjs", "An article as ninjs 2.1.", answer("The item.", "application/json", { type: "object", required: ["uri"] }))],
  markdown: ["/{year}/{month}/{slug}/index.md", beside("markdown", "An article as Markdown with front matter.", answer("The article.", "text/markdown", { type: "string" }))],
} as const satisfies Record<ArticleFormat, readonly [string, unknown]>;

export const openApi = (formats: readonly ArticleFormat[], site: Site) => ({
  openapi: "3.1.1",
  info: { title: site.title, ...(site.description ? { description: site.description } : {}), version: "1", ...(site.license ? { license: { name: site.license, url: site.license } } : {}) },
  servers: [{ url: absolute(site, "/").replace(/\/$/, "") }],
  paths: {
    "/api/articles.json": { get: { operationId: "index", summary: "The years that there are articles of.", responses: answer("The years.", "application/json", ref("Index")) } },
    "/api/articles/{year}.json": {
      get: {
        operationId: "year",
        summary: "The articles of a year, newest first. Those without a date are in `undated`.",
        parameters: [parameter("year", "A year of the index.", "^([0-9]{4}|undated)$")],
        responses: answer("The articles.", "application/json", ref("List")),
      },
    },
    ...Object.fromEntries(formats.map((format) => formatPaths[format])),
  },
  components: { schemas: { Index: indexSchema, List: listSchema, Record: recordSchema, ...(formats.includes("json") ? { Article: articleSchema } : {}) } },
});
