/** A build that was killed at any moment leaves nothing that the next one does not put right. */
import { randomInt } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeDocuments } from "../../bench/documents.ts";
import { randomness } from "../../bench/randomness.ts";
import { buildUntil } from "../setup/killed.ts";
import { makeProject, type Project } from "../setup/project.ts";
import { differences, treeOf } from "../setup/tree.ts";

/** Another each time, to find more in time; a run that failed is repeated with `KILL_SEED=… npx vitest run tests/site/killed.test.ts`. */
const seed = Number(process.env["KILL_SEED"] ?? randomInt(1_000_000));

/** Kills in each case: one in each part of the build, of equal length, at a moment by chance. */
const kills = 2;

const documents = Object.fromEntries([...makeDocuments(150)].map(([path, text]) => [`content/${path}`, text] as const));
const changedPaths = Object.keys(documents).filter((path) => path.endsWith(".md")).slice(0, 20);
const gonePath = "content/gone.md";
const footer = (text: string): string => `import { h } from "eleventy-plugin-dateline/theme";\nexport default function Footer() {\n  return h("footer", null, "${text}");\n}\n`;

/** Two states of one project, which differ in documents, in one that only the second has, and in every page. */
const states = ["one", "two"] as const;
type State = (typeof states)[number];

const changesFor = (state: State): Readonly<Record<string, string>> => ({
  "_includes/components/footer.js": footer(state),
  ...Object.fromEntries(changedPaths.map((path) => [path, `${documents[path] ?? ""}\nSaid in state ${state}.\n`])),
});

const gone = '---\ntitle: "Acme opens a hall"\ndate: 2025-02-13\ntags: [Only here]\n---\n\nAcme Robotics Inc. opens a hall.\n';

async function change({ folder }: Project, state: State): Promise<void> {
  for (const [path, text] of Object.entries(changesFor(state))) await writeFile(join(folder, path), text);
  await (state === "two" ? writeFile(join(folder, gonePath), gone) : rm(join(folder, gonePath), { force: true }));
}

const newProject = (): Promise<Project> => makeProject({ files: { ...documents, ...changesFor("one") }, options: `{ url: "https://news.example", now: "2026-01-01T00:00:00Z" }` });

const siteOf = ({ folder }: Project): Promise<ReadonlyMap<string, Buffer>> => treeOf(join(folder, "_site"));

const forget = async ({ folder }: Project): Promise<void> => {
  for (const name of ["_site", ".dateline"]) await rm(join(folder, name), { recursive: true, force: true });
};

describe(`with KILL_SEED=${seed}`, () => {
  const clean = new Map<State, ReadonlyMap<string, Buffer>>();
  let coldBuild = 0;
  let project: Project;
  const random = randomness(seed);

  beforeAll(async () => {
    project = await newProject();
    for (const state of states) {
      await change(project, state);
      await forget(project);
      coldBuild = (await buildUntil(project)).lasted;
      clean.set(state, await siteOf(project));
    }
  });

  /** Of a build's length, the moment in one of its parts. */
  const moment = (part: number, length: number): number => ((part + random()) / kills) * length;

  const expectSite = async (state: State, note: string): Promise<void> => {
    const expected = clean.get(state) ?? new Map<string, Buffer>();
    expect(expected.size).toBeGreaterThan(400);
    expect(differences(await siteOf(project), expected), note).toEqual([]);
  };

  /**
   * A build that was killed before it was done; one that was done sooner is tried again, killed earlier.
   * @param prepare brings the project to where the build begins
   * @returns when it was killed, in milliseconds
   */
  const killedBuild = async (after: number, prepare: () => Promise<void>): Promise<number> => {
    await prepare();
    return (await buildUntil(project, after)).wasKilled ? after : killedBuild(after * 0.8, prepare);
  };

  test("a first build that was killed is made whole by the next, and the store is of use again", { timeout: 300_000 }, async () => {
    await change(project, "one");
    for (let part = 0; part < kills; part += 1) {
      const after = await killedBuild(moment(part, coldBuild), () => forget(project));
      await buildUntil(project);
      await expectSite("one", `killed after ${Math.round(after)} ms`);
    }
    const { stderr } = await buildUntil(project);
    expect(stderr).toContain("[dateline] 0 pages written");
    await expectSite("one", "after a build of nothing");
  });

  test("a rebuild that was killed, and another of its rebuild, leave the site of what is there now", { timeout: 300_000 }, async () => {
    await change(project, "one");
    await buildUntil(project);
    let before: State = "one";
    for (let part = 0; part < kills; part += 1) {
      const state: State = before === "one" ? "two" : "one";
      let tries = 0;
      const after = await killedBuild(moment(part, coldBuild / 2), async () => {
        if (tries > 0) {
          await change(project, before);
          await buildUntil(project);
        }
        tries += 1;
        await change(project, state);
      });
      // As it was before the killed build, every other time: what that one wrote must not pass for what was there.
      const next: State = part % 2 === 0 ? before : state;
      await change(project, next);
      await buildUntil(project);
      await expectSite(next, `to ${state}, killed after ${Math.round(after)} ms, then ${next}`);
      before = next;
    }
    expect((await buildUntil(project)).stderr).toContain("[dateline] 0 pages written");
  });

  test("two builds at once into one folder both end well, and the next takes nothing of them for what it is not", { timeout: 120_000 }, async () => {
    await forget(project);
    await change(project, "two");
    const both = await Promise.all([buildUntil(project), buildUntil(project)]);
    expect(both.map(({ wasKilled }) => wasKilled)).toEqual([false, false]);
    await expectSite("two", "after both");
    await buildUntil(project);
    await expectSite("two", "after the next");
    expect(await readFile(join(project.folder, "_site", "index.html"), "utf8")).toContain("two");
  });
});
