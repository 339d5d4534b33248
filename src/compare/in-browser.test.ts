import { brotliCompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { data } from "../model/data.ts";
import { pairsOf } from "./judge-all.ts";
import type { judgePair } from "./judge-pair.ts";
import { judgePair as built } from "./judge-pair.ts";
import { allTraits } from "./nearest.ts";
import type { Traits } from "./traits.ts";

const entry = fileURLToPath(new URL("./judge-pair.ts", import.meta.url));
let script = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, minify: true, write: false, format: "iife", globalName: "engine", platform: "browser" },
  });
  script = outputFiles[0]?.text ?? "";
});

test("the engine needs nothing that a browser has not, and weighs less than 5 KB", () => {
  expect(brotliCompressSync(script).length).toBeLessThan(5000);
  expect(runInNewContext(`${script}; typeof engine.judgePair`)).toBe("function");
});

test("in a browser every pair of printed figures is judged as at build time", () => {
  const carried = JSON.parse(JSON.stringify(allTraits(data))) as readonly Traits[];
  const judge = runInNewContext(`${script}; engine.judgePair`) as typeof judgePair;
  const told = (own: typeof judgePair, values: readonly Traits[]) =>
    pairsOf(values).map((pair) => {
      const { answer, reasons } = own(pair);
      return `${answer} ${reasons.map(({ kind, forbids }) => `${kind} ${forbids}`).join()}`;
    });
  const [here, there] = [told(built, allTraits(data)), told(judge, carried)];
  expect(here.length).toBeGreaterThan(100_000);
  expect(there.filter((own, at) => own !== here[at])).toEqual([]);
});
