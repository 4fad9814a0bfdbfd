/** The browser for the tests: one that is installed, else one that can be; else the tests fail and say what to install. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { chromium, type Browser } from "playwright-core";
import { root } from "./paths.ts";
import { run } from "./run.ts";

const installed = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const findInstalled = (): string | undefined => [...installed, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));

async function isDebianAsRoot(): Promise<boolean> {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return process.getuid?.() === 0 && /^ID="?debian"?$/m.test(release);
}

async function install(): Promise<string> {
  if (await isDebianAsRoot()) {
    await run("apt-get", ["update", "-qq"], { cwd: root });
    const { code } = await run("apt-get", ["install", "-y", "-qq", "chromium"], { cwd: root, timeout: 600_000 });
    if (code === 0) return "";
  }
  return (await run("npx", ["playwright-core", "install", "chromium"], { cwd: root, timeout: 600_000 })).stderr;
}

/** @throws Error that says what to install, if there is no browser and none can be installed */
export async function browserPath(): Promise<string> {
  const found = findInstalled();
  if (found) return found;
  const told = await install();
  const now = findInstalled();
  if (now) return now;
  throw new Error(`The browser tests need Chrome, Chromium or Edge, and none could be installed. Install one, or name it in CHROME_PATH.\n${told}`);
}

/** Flags: no sandbox for root in a container; nothing that asks the network by itself. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const launch = async (): Promise<Browser> => chromium.launch({ executablePath: await browserPath(), args: flags });
