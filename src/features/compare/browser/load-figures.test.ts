import { afterEach, expect, test, vi } from "vitest";
import { data } from "../../../model/data.ts";
import { inputVentures } from "../../../model/lookup.ts";
import { exploreJson } from "../../explore/explore-file.ts";
import { figureTold } from "../figure-told.ts";
import { comparable, loadFigures } from "./load-figures.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const load = (ok: boolean) => {
  vi.stubGlobal("fetch", () => Promise.resolve({ ok, json: () => Promise.resolve(exploreJson(data)) }));
  return loadFigures({ dataset: { file: "/explore/0.json" } } as unknown as HTMLElement);
};

test("every figure of the file may be compared, but none that counts ventures", async () => {
  const explored = await load(true);
  const known = new Set(comparable(explored));
  const left = explored.entries.filter((entry) => !known.has(entry));
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(({ of }) => inputVentures(of, data).length === 0)).toEqual([]);
  const ids = new Set([...known].map(({ of }) => of.id));
  expect([...data.figures, ...data.citedFigures].filter(({ id }) => !ids.has(id))).toEqual([]);
});

test.each(["zh", "en"] as const)("whatever may be compared can be told in %s from what the file has", async (lang) => {
  const explored = await load(true);
  const told = comparable(explored).map(({ of }) => figureTold(of, { data: explored.data, lang }));
  expect(told.filter(({ value, prints }) => value === "" || prints.length === 0)).toEqual([]);
});

test("a file that is missing is a fault", async () => {
  await expect(load(false)).rejects.toThrow("missing file: /explore/0.json");
});
