/** What a build depends on besides files of the project: Node, the environment, what is installed, how it was asked for. */
import { dirname, join } from "node:path";
import { digestOf } from "../store/digest.ts";
import { digestOfStates, fileState, fileStates } from "./file-states.ts";

/** Variables that differ from one terminal, or one call of npm, to the next, and that no build asks for. */
const passing = /^(?:_|SHLVL|PWD|OLDPWD|INIT_CWD|TERM\w*|COLOR|COLORTERM|NO_COLOR|FORCE_COLOR|EDITOR|VISUAL|PAGER|COLUMNS|LINES|WINDOWID|DISPLAY|WAYLAND_DISPLAY|SSH_\w+|XDG_\w+|DBUS_\w+|VSCODE_\w+|GPG_\w+|npm_\w+|NODE|PATH|DATELINE_TIMINGS|DATELINE_JOBS|DATELINE_COMMAND|DATELINE_PARENT)$/;

const variables = (environment: NodeJS.ProcessEnv): string =>
  JSON.stringify(Object.entries(environment).filter(([name]) => !passing.test(name)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Where package managers write what they have installed: npm, pnpm, Yarn. A package that is added or removed changes the folder. */
const manifests = ["", ".package-lock.json", ".modules.yaml", ".yarn-state.yml"];

/** In the project's `node_modules` and in those above it, where a workspace has its packages. */
function installed(folder: string): readonly string[] {
  const here = manifests.map((name) => fileState(join(folder, "node_modules", name)));
  const above = dirname(folder);
  return above === folder ? here : [...here, ...installed(above)];
}

/** The host's zone, which templates of a site's own may print: by its offsets in winter and summer. */
const zone = (): readonly number[] => [new Date(2025, 0).getTimezoneOffset(), new Date(2025, 6).getTimezoneOffset()];

/** Set in a process that builds, not in the one that asks whether to. */
const isAside = (flag: string): boolean => /^--(?:no-regexp-tier-up|(?:interrupt-budget|heap-growing-percent|max-semi-space-size|max-old-space-size)=\d+)$/.test(flag);

/** @param args what Eleventy is asked for */
export function surroundingsDigest(args: readonly string[]): string {
  const { version, versions, platform, arch, execArgv, env } = process;
  const flags = execArgv.filter((flag) => !isAside(flag));
  return digestOf(JSON.stringify([version, versions["icu"] ?? "", platform, arch, flags, zone(), process.cwd(), args, installed(process.cwd())]), variables(env));
}

/** The package's own files. */
const parts: ReadonlySet<string> = new Set(["plugins", "_includes", "src"]);

/** @param folder that holds them: an installed package's, or a checkout */
export function codeState(folder: string): string {
  const isLeftOut = (_: string, name: string): boolean => name === "node_modules";
  return [...parts].map((part) => digestOfStates(fileStates(join(folder, part), isLeftOut))).join(" ");
}
