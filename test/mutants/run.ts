// Puts deliberate bugs into the modules, one at a time, and sees whether the unit tests notice:
// npm run mutants -- [--number 150] [--seed 1] [--only src/model]
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { copyOfProject } from "../copy-of-project.ts";
import { explained } from "./explained.ts";
import { mutantsOf, type Mutant } from "./mutate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: {
    number: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

interface Found extends Mutant {
  file: string;
  line: number;
  /** What stands there now, on one line. */
  from: string;
}

const mutants = sample(globSync("{src,scripts}/**/*.ts", { cwd: root }).filter(isTried).flatMap(mutantsIn));
const survivors: Found[] = [];
const work = mkdtempSync(join(tmpdir(), "mutants-"));
process.once("exit", () => rmSync(work, { recursive: true, force: true }));
let tried = 0;
await Promise.all(
  Array.from({ length: availableParallelism() }, (_, index) => tryFrom(copyOfProject(join(work, String(index))))),
);

const left = survivors.filter((mutant) => !reasonOf(mutant));
for (const mutant of survivors)
  console.log(`survived: ${tell(mutant)}${reasonOf(mutant) ? ` (${reasonOf(mutant)})` : ""}`);
const share = ((survivors.length / mutants.length) * 100).toFixed(1);
console.log(
  `${mutants.length - survivors.length} of ${mutants.length} mutants died, ${survivors.length} survived (${share}%), ${left.length} of them without a reason`,
);
process.exitCode = survivors.length > mutants.length * 0.1 || left.length > 0 ? 1 : 0;

/** Browser scripts are bundled and tried in a browser; routes only pick. */
function isTried(file: string): boolean {
  const path = file.replaceAll("\\", "/");
  return (
    path.startsWith(values.only) && !/\.test\.ts$|\/browser\.ts$|^src\/(browser|pages|generated|env\.d)/.test(path)
  );
}

function mutantsIn(file: string): Found[] {
  const text = readFileSync(join(root, file), "utf8");
  return mutantsOf(text, { file }).map((mutant) => ({
    ...mutant,
    file,
    line: text.slice(0, mutant.start).split("\n").length,
    from: text.slice(mutant.start, mutant.end),
  }));
}

/**
 * As many as asked for, each kind in turn. Which, only the seed and the mutants themselves decide, so that a change of
 * one module moves few of them.
 */
function sample(all: readonly Found[]): Found[] {
  const rank = ({ file, from, kind }: Found) =>
    createHash("sha256").update([values.seed, file, kind, from].join("\n")).digest("hex");
  const kinds = Map.groupBy(all, ({ kind }) => kind).values();
  const ranked = [...kinds].flatMap((own) =>
    own
      .map((mutant) => ({ mutant, rank: rank(mutant) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map((entry, turn) => ({ ...entry, turn })),
  );
  const inTurn = ranked.sort((a, b) => a.turn - b.turn || (a.rank < b.rank ? -1 : 1));
  return inTurn.slice(0, Number(values.number)).map(({ mutant }) => mutant);
}

async function tryFrom(folder: string): Promise<void> {
  for (let mutant = mutants[tried++]; mutant; mutant = mutants[tried++]) {
    const path = join(folder, mutant.file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end));
    const noticed = await isNoticed(folder, mutant);
    writeFileSync(path, text);
    if (!noticed) survivors.push(mutant);
    process.stderr.write(noticed ? "." : "S");
  }
}

/** The test beside the module first; where that sees nothing, all tests that reach the module. */
async function isNoticed(folder: string, { file }: Found): Promise<boolean> {
  const own = file.replace(/\.ts$/, ".test.ts");
  if (existsSync(join(folder, own)) && (await fails(folder, ["run", own]))) return true;
  return (await fails(folder, ["related", "--run", file])) || isIllTyped(folder);
}

/** What the types refuse cannot be committed either. */
function isIllTyped(folder: string): Promise<boolean> {
  const kept = ["--incremental", "--tsBuildInfoFile", join(folder, "types.json")];
  return failsAt(folder, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", ...kept]);
}

function fails(folder: string, args: readonly string[]): Promise<boolean> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const fixed = ["--config", "test/vitest.config.ts", "--project", "unit", "--bail", "1", "--reporter", "dot"];
  return failsAt(folder, [vitest, ...args, ...fixed]);
}

function failsAt(folder: string, command: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    // CI keeps snapshots from being written. A mutant may never end; that is noticed too.
    const env = { ...process.env, CI: "1" };
    const run = spawn(process.execPath, command, { cwd: folder, env, stdio: "ignore", timeout: 300_000 });
    run.on("close", (code) => resolve(code !== 0));
  });
}

function reasonOf({ file, kind, from }: Found): string | undefined {
  return explained.find((entry) => entry.file === file && entry.kind === kind && entry.from === from)?.why;
}

function tell({ file, line, kind, from, to }: Found): string {
  return `${file}:${line} ${kind}: ${from.replace(/\s+/g, " ").slice(0, 90)} → ${to.replace(/\s+/g, " ").slice(0, 90) || "(nothing)"}`;
}
