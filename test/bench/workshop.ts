// Seconds of the inner loop, with as many busy loops beside it as asked for: npm run bench:workshop -- [--busy 8]
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { freePort } from "../browser/free-port.ts";
import { copyOfProject } from "../copy-of-project.ts";

const { values } = parseArgs({ options: { busy: { type: "string", default: "0" } } });
const work = mkdtempSync(join(tmpdir(), "workshop-"));
const folder = copyOfProject(join(work, "project"));
const busy = Array.from({ length: Number(values.busy) }, () => spawn(process.execPath, ["-e", "for (;;);"]));
process.once("exit", () => {
  for (const loop of busy) loop.kill();
  rmSync(work, { recursive: true, force: true });
});

const seconds: Record<string, string> = {};
await measureDev();
measure("cold build", { script: "build", env: { BUILD_CACHE: join(work, "kept") } });
measure("build again without changes", { script: "build", env: { BUILD_CACHE: join(work, "kept") } });
measure("npm run unit", { script: "unit", env: {} });
console.log(`with ${busy.length} busy loops`);
console.table(seconds);

function measure(what: string, { script, env }: { script: string; env: Record<string, string> }): void {
  const begun = performance.now();
  const { status, stderr } = spawnSync("npm", ["run", "-s", script], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`failed: npm run ${script}\n${stderr}`);
  note(what, begun);
}

function note(what: string, begun: number): void {
  seconds[what] = ((performance.now() - begun) / 1000).toFixed(1);
}

/** From the start of the dev server to its first answer, then to a page with what was saved. */
async function measureDev(): Promise<void> {
  const port = await freePort();
  const page = `http://localhost:${port}/places/150300/`;
  const places = join(folder, "data/vocab/places.csv");
  const good = readFileSync(places, "utf8");
  let begun = performance.now();
  const server = spawn("npm", ["run", "-s", "dev"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    await said(server, "ready in");
    note("dev server ready", begun);
    begun = performance.now();
    await until(page, "乌海市");
    note("its first page", begun);
    begun = performance.now();
    writeFileSync(places, good.replace("乌海市", "乌海试"));
    await until(page, "乌海试");
    note("from an edit of the data to the page", begun);
  } finally {
    writeFileSync(places, good);
    if (server.pid) process.kill(-server.pid);
  }
}

function said(server: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => String(chunk).includes(words) && resolve());
    server.once("exit", () => reject(new Error("the dev server has ended")));
  });
}

async function until(address: string, words: string): Promise<void> {
  for (;;) {
    const text = await fetch(address).then(
      (response) => response.text(),
      () => "",
    );
    if (text.includes(words)) return;
    await setTimeout(20);
  }
}
