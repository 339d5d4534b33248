import { describe, expect, test } from "vitest";
import { relation } from "../../test/lib/relation.ts";
import { count, money, percent, world } from "../../test/lib/fixtures.ts";
import type { Data, Figure } from "./types.ts";
import { targetRows } from "./targets.ts";
import { data } from "./data.ts";

const year = { period_start: "2023-01-01", period_end: "2023-12-31" };
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };

const made = (figures: readonly Figure[]): Data => {
  const known = world(figures);
  const level = known.indicators.map((row) => ({ ...row, id: `${row.id}-level`, kind: "stock" as const }));
  return { ...known, indicators: [...known.indicators, ...level] };
};
const target = money("100", { ...year, id: "t", status: "target" });
const reported = (cells: Partial<Figure> = {}, digits = "60") => money(digits, { ...half, id: "r", ...cells });
const rowOf = (...figures: Figure[]) => targetRows(made(figures)).find((row) => row.target.id === "t");

test.each([
  ["target", year.period_end, true],
  ["expected", year.period_end, true],
  ["target", "", false],
  ["actual", year.period_end, false],
  ["plan", year.period_end, false],
  ["threshold", year.period_end, false],
] as const)("a figure that is %s with the end %j is held against reports: %s", (status, period_end, held) => {
  expect(targetRows(made([{ ...target, status, period_end }]))).toHaveLength(held ? 1 : 0);
});

test("what can be told comes first, each sort in the order of the reports", () => {
  const of = (place: string, id: string, status: Figure["status"] = "target") => ({ ...target, id, place, status });
  const rows = targetRows(
    made([
      of("150000", "unreported-1"),
      count(9, { ...year, id: "open", indicator: "projects-level", status: "target" }),
      count(9, { ...half, id: "seen", indicator: "projects-level" }),
      of("150302", "forecast", "expected"),
      of("150200", "behind"),
      of("150300", "ahead-1"),
      of("150300", "ahead-2"),
      of("150000", "unreported-2"),
      reported(),
      reported({ place: "150200" }, "10"),
    ]),
  );
  const ids = ["ahead-1", "ahead-2", "behind", "forecast", "open", "unreported-1", "unreported-2"];
  expect(rows.map((row) => row.target.id)).toEqual(ids);
  expect(rows.map(({ standing }) => standing)).toEqual(ids.map((id) => id.replace(/-\d/, "")));
});

describe("a target stands", () => {
  test.each([
    ["ahead when the share reached is no less than the time elapsed", "50.5", "ahead"],
    ["behind when it is less", "49.0", "behind"],
    ["open where the digit that is not printed decides", "50", "open"],
    ["ahead where the least that the print allows is just enough", "50.05", "ahead"],
  ])("%s", (_, digits, standing) => {
    expect(rowOf(target, reported({}, digits))?.standing).toBe(standing);
  });

  test("ahead where a count that nothing rounds is just enough", () => {
    const aim = count(10, { ...year, id: "t", status: "target" });
    expect(rowOf(aim, count(5, { ...half, id: "r" }))?.standing).toBe("ahead");
    expect(rowOf(aim, count(4, { ...half, id: "r" }))?.standing).toBe("behind");
  });

  test("open where “10 or more” is wanted, and what is reported is just enough at most", () => {
    const aim = count(10, { ...year, id: "t", status: "target", qualifier: "at_least" });
    expect(rowOf(aim, count(5, { ...half, id: "r" }))?.standing).toBe("open");
    expect(rowOf(aim, count(4, { ...half, id: "r" }))?.standing).toBe("behind");
  });

  test("as a forecast where it is one, whatever has come in", () => {
    expect(rowOf({ ...target, status: "expected" }, reported())).toMatchObject({ standing: "forecast", elapsed: 0.5 });
  });
});

describe("towards a target counts", () => {
  test.each<[string, Partial<Figure>]>([
    ["of another place", { place: "150200" }],
    ["of another indicator", { indicator: "outside-funds" }],
    ["that begins earlier", { period_start: "2022-01-01" }],
    ["that begins later", { period_start: "2023-02-01" }],
    ["that ends later", { period_end: "2024-01-01" }],
    ["of another breakdown", { dimension: "size" }],
    ["of part of it only", { member: "x" }],
    ["that is itself expected", { status: "expected" }],
  ])("no figure %s", (_, cells) => {
    expect(rowOf(target, reported(cells))).toMatchObject({ standing: "unreported", reported: undefined });
  });

  test("the latest figure of its period, up to its last day", () => {
    const early = reported({ id: "early", period_end: "2023-03-31" });
    const late = reported({ id: "late", period_end: year.period_end });
    expect(rowOf(target, early, late, reported())?.reported?.id).toBe("late");
  });
});

describe("beside a target is told", () => {
  test("the share reached, the time elapsed, and the pace so far and from now on", () => {
    const row = rowOf(target, reported());
    expect(row).toMatchObject({ reached: { value_base: 0.6 }, elapsed: 0.5, span: undefined });
    expect([row?.pace?.value, row?.needed?.value]).toEqual([10, 40 / 6].map((pace) => Number(pace.toPrecision(12))));
  });

  test("the time elapsed by days where neither period is of whole months, else not at all", () => {
    const ten = { period_start: "2023-01-05", period_end: "2023-01-14" };
    const five = { period_start: "2023-01-05", period_end: "2023-01-09" };
    expect(rowOf({ ...target, ...ten }, reported(five))?.elapsed).toBe(0.5);
    expect(rowOf(target, reported({ period_end: "2023-06-15" }))).toMatchObject({
      elapsed: undefined,
      standing: "open",
    });
  });

  test("no share and no pace of a rate, of a level or of money per area", () => {
    for (const aim of [
      percent("20", { ...year, id: "t", status: "target" }),
      { ...target, indicator: "funds-level" },
      { ...target, unit_base: "CNY/mu" },
    ])
      expect(rowOf(aim, { ...aim, ...half, id: "r", status: "actual" })).toMatchObject({
        standing: "open",
        elapsed: 0.5,
        reached: undefined,
        pace: undefined,
        needed: undefined,
      });
  });

  test("no share where the report counts in another unit", () => {
    const aim = count(10, { ...year, id: "t", status: "target" });
    const row = rowOf(aim, count(5, { ...half, id: "r", unit: "家" }));
    expect(row).toMatchObject({ reported: { id: "r" }, reached: undefined, standing: "open" });
  });

  test("no pace of a count, nor of what ends with the target or within a month", () => {
    const aim = count(10, { ...year, id: "t", status: "target" });
    for (const row of [
      rowOf(aim, count(5, { ...half, id: "r" })),
      rowOf(target, reported({ period_end: year.period_end })),
      rowOf(target, reported({ period_end: "2023-06-15" })),
      rowOf({ ...target, period_end: "2023-12-15" }, reported()),
    ]) {
      expect(row?.reported).toBeDefined();
      expect([row?.pace, row?.needed, row?.span]).toEqual([undefined, undefined, undefined]);
    }
  });

  test("the average over several years of which nothing is reported, and over no single year", () => {
    const years = { ...target, period_end: "2024-12-31" };
    expect(rowOf(years)?.span?.value).toBeCloseTo(100 / 24, 10);
    expect(rowOf(target)?.span).toBeUndefined();
    expect(rowOf(years, reported())?.span).toBeUndefined();
    expect(rowOf({ ...years, period_end: "2024-12-15" })?.span).toBeUndefined();
    expect(rowOf({ ...years, indicator: "funds-level" })?.span).toBeUndefined();
  });

  test("the checks that it stands in, and no others", () => {
    const relations = [relation({ id: "own", figures: ["r", "t"] }), relation({ id: "other", figures: ["r"] })];
    const [row] = targetRows({ ...made([target]), relations });
    expect(row?.checks.map(({ id }) => id)).toEqual(["own"]);
  });
});

describe("where nothing is reported, what must not be taken for it stands near", () => {
  const near = money("60", { ...half, id: "near", indicator: "outside-funds" });
  const nearOf = (...figures: Figure[]) => rowOf(target, ...figures)?.near.map(({ id }) => id);

  test.each<[string, Partial<Figure>, readonly string[]]>([
    ["a figure of an indicator that the vocabulary warns of", {}, ["near"]],
    ["none of another indicator", { indicator: "signed" }, []],
    ["none of another place", { place: "150200" }, []],
    ["none that is a target itself", { status: "plan" }, []],
    ["none in another unit", { unit_base: "1" }, []],
    ["none of a breakdown", { dimension: "size" }, []],
    ["none whose unit is lost", { flags: ["lost-unit"] }, []],
    ["one that is doubtful otherwise", { flags: ["caption"] }, ["near"]],
  ])("%s", (_, cells, expected) => {
    expect(nearOf({ ...near, ...cells })).toEqual(expected);
  });

  test("and nothing stands near where something is reported", () => {
    expect(nearOf(near, reported())).toEqual([]);
  });
});

test("the region's rate beside its target cannot be held against time", () => {
  const rate = data.figures.find(
    ({ indicator, status }) => indicator === "funds-domestic-growth" && status === "target",
  );
  const row = targetRows(data).find(({ target: own }) => own.id === rate?.id);
  expect([row?.standing, row?.reached, row?.pace]).toEqual(["open", undefined, undefined]);
  expect(row?.reported?.printed).toBe("105.5%");
});

test("a target of foreign investment has no growth of domestic funds near it", () => {
  const foreign = data.indicators.filter(({ id }) => id.startsWith("fdi-")).map(({ id }) => id);
  const rows = targetRows(data).filter(({ target: own }) => foreign.includes(own.indicator));
  expect(rows.length).toBeGreaterThan(0);
  for (const { near } of rows) for (const { indicator } of near) expect(foreign).toContain(indicator);
});

test("the plan’s funds have the funds of the year before near them", () => {
  const row = targetRows(data).find(({ target: own }) => own.id === "wuhai-2023-2025-plan-001");
  expect(row?.near.map(({ indicator }) => indicator)).toEqual(["funds-domestic", "funds-domestic-outside"]);
});
