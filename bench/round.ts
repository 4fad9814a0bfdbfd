/** All cases for one size, the contestants in turn: what the machine does besides falls on all of them. */
import { mkdir } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { cases, type Case, type CaseName, type Site } from "./cases.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { filesIn } from "./files.ts";
import { measure, type Measured } from "./measure.ts";
import { peerDocuments } from "./peers/documents.ts";
import { planOf, type PeerPlan } from "./peers/plan.ts";
import { medians, stageMedians, type Machine, type Result, type Round } from "./results.ts";

interface Settings {
  readonly contestants: ReadonlyMap<Contestant, string>;
  readonly documents: number;
  readonly runs: number;
  /** An empty folder. */
  readonly folder: string;
  readonly tell: (line: string) => unknown;
}

interface Taken {
  readonly name: string;
  readonly case: CaseName;
  readonly measured: Measured;
}

async function prepared(contestant: Contestant, { documents, folder }: Settings): Promise<Site> {
  const own = join(folder, contestant.name.toLowerCase());
  await mkdir(own, { recursive: true });
  await contestant.prepare(own, documents);
  return { contestant, folder: own, document: contestant.document(documents) };
}

/** Hugo leads from `/page/1/` to `/`, which is no page of its own. */
const isPage = (path: string): boolean => path.endsWith(".html") && !path.endsWith("page/1/index.html");

/** Speed that comes from leaving pages out would be none. */
function mustBeWhole({ contestant: { name, output, exact }, folder }: Site, { html, feeds }: PeerPlan): void {
  const paths = [...filesIn(join(folder, output)).keys()];
  const pages = paths.filter(isPage).length;
  const data = paths.filter((path) => path.endsWith(".xml")).length;
  const isWhole = exact ? pages === html && data === feeds + 1 : pages >= html && data > feeds;
  if (!isWhole) throw new Error(`${name} made ${pages} pages and ${data} feeds and sitemaps; planned were ${html} and ${feeds + 1}`);
}

/** One case, by each in turn. */
async function* builds(sites: readonly Site[], { name, prepare }: Case, run: number): AsyncGenerator<Taken & { readonly site: Site }> {
  for (const site of sites) {
    await prepare(site, run);
    yield { site, name: site.contestant.name, case: name, measured: await measure(site.contestant, site.folder) };
  }
}

async function allBuilds(sites: readonly Site[], { documents, runs, tell }: Settings): Promise<Taken[]> {
  const plan = planOf(peerDocuments(documents));
  const rounds = Array.from({ length: runs }, (_, index) => cases.map((one) => [index + 1, one] as const)).flat();
  const all: Taken[] = [];
  for (const [run, one] of rounds) {
    for await (const { site, ...taken } of builds(sites, one, run)) {
      if (one.name === "cold") mustBeWhole(site, plan);
      tell(`${documents} documents, run ${run}, ${one.name}: ${taken.name} ${taken.measured.seconds.toFixed(2)} s, ${taken.measured.files} files`);
      all.push(taken);
    }
  }
  return all;
}

const machine = (): Machine => ({ cores: cpus().length, processor: cpus()[0]?.model ?? "", memory: totalmem(), node: process.version });

const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

export async function round(settings: Settings): Promise<Round> {
  const { contestants, documents, runs } = settings;
  const sites: Site[] = [];
  for (const contestant of contestants.keys()) sites.push(await prepared(contestant, settings));
  const before = load();
  const all = await allBuilds(sites, settings);
  const of = (contestant: string, name: CaseName): Measured[] => all.filter((one) => one.name === contestant && one.case === name).map(({ measured }) => measured);
  const names = sites.map(({ contestant }) => contestant.name);
  return {
    documents,
    command: `npm run bench -- ${documents} --runs ${runs}`,
    runs,
    machine: machine(),
    load: [before, load()],
    versions: Object.fromEntries([...contestants].map(([{ name }, version]) => [name, version])),
    results: cases.flatMap((one) => names.map((name): Result => ({ name, case: one.name, ...medians(of(name, one.name)) }))),
    stages: stageMedians(of("Dateline", "cold").map(({ stages }) => stages)),
  };
}
