// Seconds and memory of a build by part, for more and more charts, beside a plain script that draws the same: npm run
// bench:build
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { chartSpecs } from "../../src/charts/index.ts";
import { data } from "../../src/model/data.ts";
import { copyOfProject } from "../copy-of-project.ts";
import { addCharts } from "./charts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bench = mkdtempSync(join(tmpdir(), "bench-"));
const { positionals } = parseArgs({ allowPositionals: true });
const has = chartSpecs.length + data.chains.length;
const sizes = positionals.length > 0 ? positionals.map(Number) : [has, has * 10, 1000];
const unfit = sizes.find((size) => !(size >= has));
if (unfit !== undefined) {
  console.error(`invalid number of charts: ${unfit}. The site has ${has}; name no fewer.`);
  process.exit(1);
}

process.once("exit", () => rmSync(bench, { recursive: true, force: true }));
for (const size of sizes) {
  const folder = copyOfProject(join(bench, String(size)));
  addCharts(folder, { wanted: size, has });
  const commands = [...buildCommands(), ["node", "plain.mjs"]].map((command) => [nameOf(command), command] as const);
  const parts = commands.flatMap(([name, command]) => {
    if (name === "plain.mjs") bundlePlain(folder);
    // The second time nothing has changed.
    return (name === "astro.mjs" ? [name, `${name}, again`] : [name]).map(
      (part) => [part, measure(folder, { command })] as const,
    );
  });
  console.log(`${size} charts`);
  console.table(Object.fromEntries(parts));
}

/** What `npm run build` runs, command by command. */
function buildCommands(): string[][] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { build: string } };
  return scripts.build.split(" && ").map((command) => command.split(" "));
}

function nameOf(command: readonly string[]): string {
  return basename(command.find((word) => /\.m?[jt]s$/.test(word)) ?? "");
}

/** Puts the plain script in one file, for Node does not know what Vite fills in. */
function bundlePlain(folder: string): void {
  buildSync({
    entryPoints: [join(folder, "test/bench/plain.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { "import.meta.env.BASE_URL": '"/"', "import.meta.env.SITE": '"https://example.org"' },
    outfile: join(folder, "plain.mjs"),
  });
}

function measure(folder: string, { command }: { command: readonly string[] }) {
  const usage = join(folder, "usage.json");
  const imported = ["--import", pathToFileURL(join(root, "test/bench/usage.mjs")).href];
  const env = { ...process.env, BUILD_CACHE: join(folder, "cache"), NODE_ENV: "production", USAGE: usage };
  const begun = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, [...imported, ...command.slice(1)], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`failed: ${command.join(" ")}\n${stdout.slice(-2000)}\n${stderr}`);
  const seconds = (performance.now() - begun) / 1000;
  const { cpu, peak } = JSON.parse(readFileSync(usage, "utf8")) as { cpu: number; peak: number };
  return { seconds: round(seconds), "CPU s": round(cpu), "peak MB": Math.round(peak) };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
