/** Real web servers on the loopback interface, set up as the README says, with what the build has written for them. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { cacheFolder } from "./paths.ts";

export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface Place {
  /** Folder that addresses begin at. */
  readonly root: string;
  /** The built site: `root`, or the folder in it that the path prefix names. */
  readonly site: string;
}

interface Launch {
  readonly program: string;
  readonly args: readonly string[];
}

export interface ServerKind {
  readonly name: string;
  /** Where it may be installed. */
  readonly programs: readonly string[];
  /** Debian's package. */
  readonly package: string;
  /** Whether it can be told of redirects, types and headers. */
  readonly hasRules: boolean;
  /** Files of its configuration, and how it is started with them. */
  readonly setUp: (place: Place, port: number, folder: string) => { readonly files: Readonly<Record<string, string>>; readonly args: readonly string[] };
}

const nginxConfig = ({ root, site }: Place, port: number, folder: string): string => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${site}/_hosts/nginx.conf;
  }
}
`;

const modules = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers", "setenvif"] as const;

const apacheConfig = ({ root }: Place, port: number, folder: string): string => `
ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
ErrorLog ${folder}/error.log
User www-data
Group www-data
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;

const caddyConfig = ({ root, site }: Place, port: number): string => `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${site}/_hosts/Caddyfile
}
`;

export const serverKinds: readonly ServerKind[] = [
  {
    name: "nginx",
    programs: ["/usr/sbin/nginx"],
    package: "nginx-light",
    hasRules: true,
    setUp: (place, port, folder) => ({ files: { "nginx.conf": nginxConfig(place, port, folder) }, args: ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")] }),
  },
  {
    name: "Apache",
    programs: ["/usr/sbin/apache2"],
    package: "apache2",
    hasRules: true,
    setUp: (place, port, folder) => ({ files: { "apache.conf": apacheConfig(place, port, folder) }, args: ["-d", folder, "-f", join(folder, "apache.conf"), "-D", "FOREGROUND"] }),
  },
  {
    name: "Caddy",
    programs: ["/usr/bin/caddy"],
    package: "caddy",
    hasRules: true,
    setUp: (place, port, folder) => ({ files: { Caddyfile: caddyConfig(place, port) }, args: ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")] }),
  },
  {
    name: "python3 -m http.server",
    programs: ["/usr/bin/python3", "/usr/local/bin/python3"],
    package: "python3",
    hasRules: false,
    setUp: ({ root }, port) => ({ files: {}, args: ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", root] }),
  },
];

export const programOf = ({ programs }: ServerKind): string | undefined => programs.find((path) => existsSync(path));

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until it answers; a server that ends before that has told why. */
async function answering(origin: string, child: ChildProcess, told: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.\n${told.join("")}`);
    const answer = await fetch(`${origin}/`, { redirect: "manual", signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    if (answer) return;
    await later(100);
  }
  throw new Error(`The server does not answer.\n${told.join("")}`);
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", () => resolve()) : resolve()));

function start({ program, args }: Launch, folder: string): { readonly child: ChildProcess; readonly told: string[] } {
  const told: string[] = [];
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  child.stdout?.on("data", (chunk: unknown) => told.push(String(chunk)));
  child.stderr?.on("data", (chunk: unknown) => told.push(String(chunk)));
  return { child, told };
}

/** @throws Error with all that the server said, if it does not start */
export async function startServer(kind: ServerKind, place: Place): Promise<RunningServer> {
  const program = programOf(kind);
  if (!program) throw new Error(`${kind.name} is not installed: apt-get install ${kind.package}`);
  const port = await freePort();
  const folder = await mkdtemp(join(cacheFolder(), "server-"));
  const { files, args } = kind.setUp(place, port, folder);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const { child, told } = start({ program, args }, folder);
  const origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended(child);
  };
  try {
    await answering(origin, child, told);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, close };
}
