import { describe, expect, test } from "vitest";
import { chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { world as base } from "../../../test/lib/fixtures.ts";
import { projectsOn } from "../../chain-maps/projects-on.ts";
import { data } from "../../model/data.ts";
import { projectName } from "../../model/project-facts.ts";
import { projectOf } from "../../model/projects.ts";
import { allVentures } from "../../model/coverage.ts";
import type { Unit, Venture } from "../../model/types.ts";
import { capacitiesOn } from "./node-capacities.ts";

const units: readonly Unit[] = [
  { unit: "吨", base: "吨", factor: 1, en: "t" },
  { unit: "万吨", base: "吨", factor: 10_000, en: "ten thousand t" },
  { unit: "GW", base: "W", factor: 1e9, en: "GW" },
];
const plant = (id: string, capacity: string, cells: Partial<Venture> = {}) =>
  venture(id, { node: "metal", capacity, capacity_unit: "万吨", ...cells });
const of = (ventures: readonly Venture[]) => {
  const known = { ...chainWorld(ventures), units: [...base().units, ...units] };
  return capacitiesOn(node("metal"), { data: known, lang: "zh" }).flatMap(({ charts }) =>
    charts.map(({ unit, overlap, longest, parts }) => ({
      unit,
      overlap,
      longest,
      parts: parts.map((bars) => bars.map(({ name, look, size, words }) => [name, look, size, words])),
    })),
  );
};

test("capacities of one unit are bars on one scale, the largest first, each as printed", () => {
  expect(of([plant("a", "3"), plant("b", "50000", { capacity_unit: "吨", stage: ["signed"] })])).toEqual([
    {
      unit: "万吨、吨，没有写明每年",
      overlap: "",
      longest: 50_000,
      parts: [
        [
          ["企业b", "outline", 50_000, "50000吨 · 签约 · 2022"],
          ["企业a", "filled", 30_000, "3万吨 · 投产 · 2022"],
        ],
      ],
    },
  ]);
});

test("one capacity alone is no chart, and neither are two of different units", () => {
  expect(of([plant("a", "3")])).toEqual([]);
  expect(of([plant("a", "3"), plant("b", "5", { capacity_unit: "GW" })])).toEqual([]);
  expect(of([plant("a", "3"), plant("b", "5", { capacity_per: "year" })])).toEqual([]);
});

test("what is said to be a year’s stands apart, on the same scale", () => {
  const yearly = { capacity_per: "year" } as const;
  const charts = of([plant("a", "3"), plant("b", "5"), plant("c", "20", yearly), plant("d", "10", yearly)]);
  expect(charts.map(({ unit, longest }) => [unit, longest])).toEqual([
    ["万吨，没有写明每年", 200_000],
    ["万吨，写明每年", 200_000],
  ]);
});

test("what is planned is an outline and called so, what is doubtful pale", () => {
  const [chart] = of([plant("a", "3", { stage: ["target"] }), plant("b", "2", { confidence: "inferred" })]);
  expect(chart?.parts).toEqual([
    [
      ["企业a", "outline", 30_000, "计划3万吨 · 规划目标 · 2022"],
      ["企业b", "pale", 20_000, "2万吨 · 投产 · 2022 · 据推断"],
    ],
  ]);
});

test("what is of no firm stands apart, and is said to overlap with what firms have", () => {
  const whole = plant("a", "9", { company: "", project: "全市产能" });
  const [chart] = of([whole, plant("b", "2")]);
  expect(chart?.parts.map((bars) => bars.map(([name]) => name))).toEqual([["企业b"], ["全市产能"]]);
  expect(chart?.overlap).toContain("重叠，不能相加");
  expect(of([whole, { ...whole, id: "demo-c", project: "全市产能（2024年）" }])[0]?.overlap).toBe("");
});

describe.each(data.nodes.map((one) => ({ key: `${one.chain}/${one.id}`, one })))(
  "the capacities of $key",
  ({ one }) => {
    const cities = capacitiesOn(one, { data, lang: "en" });
    const rowOf = (id: string) => allVentures(data).find((row) => row.id === id);

    test("are each one that a row prints, and none is a sum", () => {
      for (const { charts } of cities)
        for (const { parts } of charts)
          for (const { id, size } of parts.flat()) {
            const row = rowOf(id);
            const { factor = 1 } = data.units.find(({ unit }) => unit === row?.capacity_unit) ?? {};
            expect(row?.capacity).not.toBe("");
            expect(size).toBe(Number(row?.capacity) * factor);
          }
    });

    test("are named as the row names them that prints it", () => {
      for (const { id, name } of cities.flatMap(({ charts }) => charts.flatMap(({ parts }) => parts.flat()))) {
        const row = projectOf(id, data).rows.filter(({ venture }) => venture.id === id);
        expect(name).toBe(projectName({ rows: row }, "en"));
      }
    });

    test("are one a project, of the place that they stand under", () => {
      for (const { code, charts } of cities) {
        const projects = charts.flatMap(({ parts }) => parts.flat().map(({ id }) => projectOf(id, data).id));
        expect(new Set(projects).size).toBe(projects.length);
        const here = projectsOn(one, { place: code, data }).map(({ of }) => of.id);
        expect(projects.filter((id) => !here.includes(id))).toEqual([]);
      }
    });

    test("are filled only where a row states that it stands, and within the longest", () => {
      for (const { charts } of cities)
        for (const { longest, parts } of charts)
          for (const { id, look, size } of parts.flat()) {
            expect(size).toBeLessThanOrEqual(longest);
            const stages = rowOf(id)?.stage ?? [];
            const isUp = ["producing", "landed", "under-construction", "existing"].some((stage) =>
              stages.some((own) => own === stage),
            );
            if (look !== "outline") expect(isUp).toBe(true);
            if (look === "filled") expect(rowOf(id)?.confidence).toBe("stated");
          }
    });
  },
);
