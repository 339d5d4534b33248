import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Method } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const methodColumns = columnsOf(tables.methods);

const method: Method = {
  id: "demo-m1",
  report: "demo",
  line: 9,
  place: "150300",
  each: "district",
  zh: "周调度",
  en: "Weekly call",
  kind: "dispatch",
  mechanism: "calls",
  rhythm: { zh: "每周", en: "weekly" },
  needs: { zh: "进度", en: "progress" },
  shows: { zh: "堵点", en: "obstacles" },
  here: "charts/x/",
  why: { zh: "未载", en: "not printed" },
};
const data = {
  ...world(),
  mechanisms: [
    { id: "visits", zh: "走访", en: "Visits" },
    { id: "calls", zh: "调度", en: "Calls" },
  ],
};

test("a row has the method in both languages with its mechanism by name", () => {
  expect(cellsOf(method, { columns: methodColumns, data })).toEqual({
    id: "demo-m1",
    report: "demo",
    line: 9,
    place: "150300",
    place_zh: "乌海市",
    place_en: "Wuhai",
    each: "district",
    zh: "周调度",
    en: "Weekly call",
    kind: "dispatch",
    mechanism: "calls",
    mechanism_zh: "调度",
    mechanism_en: "Calls",
    rhythm: "每周",
    rhythm_en: "weekly",
    needs: "进度",
    needs_en: "progress",
    shows: "堵点",
    shows_en: "obstacles",
    here: "charts/x/",
    why: "未载",
    why_en: "not printed",
  });
});
