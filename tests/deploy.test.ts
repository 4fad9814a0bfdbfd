/** What stands in `deploy/` is what Kubernetes and GitHub take, by their own schemas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { loadAll } from "js-yaml";
import { Job, type IJob } from "kubernetes-models/batch/v1";
import { describe, expect, test } from "vitest";
import { root } from "./setup/paths.ts";

const read = (path: string): string => readFileSync(join(root, "deploy", path), "utf8");

const isJob = (value: unknown): value is IJob => typeof value === "object" && value !== null && "kind" in value && value.kind === "Job";

describe("the Kubernetes jobs", () => {
  const jobs = loadAll(read("kubernetes/newsroom.yaml")).filter(isJob);

  test("are valid, and the one that finishes comes after the one with the shards", () => {
    expect(jobs.map(({ metadata }) => metadata?.name)).toEqual(["newsroom-shards", "newsroom-finish"]);
    for (const job of jobs) expect(() => new Job(job).validate()).not.toThrow();
    const wrong = loadAll(read("kubernetes/newsroom.yaml").replace("completionMode: Indexed", "completionMode: Index")).filter(isJob);
    expect(() => wrong.map((job) => new Job(job)).forEach((job) => job.validate())).toThrow("completionMode");
  });

  test("count their shards alike", () => {
    const [shards, finish] = jobs;
    expect(shards?.spec).toMatchObject({ completionMode: "Indexed", completions: 8, parallelism: 8 });
    expect(shards?.spec?.template.spec?.containers[0]?.command).toEqual(["sh", "-c", "SHARD=$((JOB_COMPLETION_INDEX + 1))/8 exec sh deploy/build-shard.sh"]);
    expect(finish?.spec?.template.spec?.containers[0]?.env).toContainEqual({ name: "SHARDS", value: "8" });
  });
});

describe("the GitHub workflow", () => {
  const text = read("github/newsroom.yml");

  test("is valid", () => {
    expect(validateWorkflow(text)).toMatchObject({ errors: [] });
    expect(validateWorkflow(text.replace("needs: begin", "neds: begin"))).not.toMatchObject({ errors: [] });
  });

  test("has as many shards as it says", () => {
    expect(text).toContain("index: [1, 2, 3, 4, 5, 6, 7, 8]");
    expect(text).toContain("SHARD: ${{ matrix.index }}/8");
    expect(text).toContain('SHARDS: "8"');
  });
});
