import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { keepLedger } from "../../src/reading/account/ledger.ts";
import { createReader } from "../../src/reading/candidates.ts";
import { dataVocabulary } from "./data-vocabulary.ts";
import { rates, score, sumScores } from "./score.ts";
import { readByLibrary, readByPull } from "./tools.ts";
import { otherReports, ownReports, type Labelled } from "./truth.ts";

const vocabulary = dataVocabulary();
const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const folders = { reports: join(shared, "reports"), others: join(shared, "other-reports") };

// The texts are no part of the project, so this is no test where they are not at hand.
describe.skipIf(!existsSync(folders.reports))(`with the texts in ${shared}`, () => {
  const measure = (texts: readonly Labelled[], tool: typeof readByPull) =>
    rates(sumScores(texts.map((text) => score(text.known, tool(text)))));

  test("the texts that it was not written for are read within the goals, ahead of the library in every column", () => {
    const texts = otherReports(folders.others);
    expect(texts).toHaveLength(10);
    const [own, library] = [measure(texts, readByPull), measure(texts, readByLibrary)];
    expect(own.quantityRecall).toBeGreaterThanOrEqual(0.97);
    expect(own.quantityPrecision).toBeGreaterThanOrEqual(0.95);
    expect(own.period).toBeGreaterThanOrEqual(0.9);
    for (const column of ["valueRecall", "valuePrecision", "quantityRecall", "quantityPrecision", "period"] as const)
      expect([column, own[column] > library[column]]).toEqual([column, true]);
  });

  test("the project's own reports are read no worse", () => {
    const own = measure(ownReports(folders.reports), readByPull);
    expect(own.quantityRecall).toBeGreaterThanOrEqual(0.97);
    expect(own.quantityPrecision).toBeGreaterThanOrEqual(0.95);
  });

  const all = Object.values(folders).flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".txt"))
          .map((name) => join(folder, name))
      : [],
  );
  test.each(all)("candidates of %s account for every numeral, each once", (path) => {
    const text = readFileSync(path, "utf8");
    const entries = createReader(vocabulary)(text.split("\n"), { first: 1 });
    const { unaccounted, faults } = keepLedger(text, { entries, words: vocabulary.words });
    expect({ unaccounted, faults }).toEqual({ unaccounted: [], faults: [] });
  });
});
