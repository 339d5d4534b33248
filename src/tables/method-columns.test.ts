import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { methodKinds, type Method } from "../model/types.ts";
import { methodColumns } from "./method-columns.ts";

test("the columns of methods.csv are a contract", () => {
  expect(methodColumns.map(lineOf)).toEqual([
    "id | string | key | 编号 | Id",
    "report | string | → reports.id | 报道 | Report",
    "line | integer | 行号 | Line",
    "place | string | → places.code | 地区代码 | Place code",
    "place_zh | string | 地区 | Place (Chinese)",
    "place_en | string | 地区（英文） | Place",
    "zh | string | 做法 | Method (Chinese)",
    "en | string | 做法（英文） | Method",
    "kind | string | 种类 | Kind",
    "mechanism | string | 做法类别编号 | Mechanism id",
    "mechanism_zh | string | 做法类别 | Mechanism (Chinese)",
    "mechanism_en | string | 做法类别（英文） | Mechanism",
    "rhythm | string | 节奏 | Rhythm (Chinese)",
    "rhythm_en | string | 节奏（英文） | Rhythm",
    "needs | string | 所需 | Needs (Chinese)",
    "needs_en | string | 所需（英文） | Needs",
    "shows | string | 所示 | Shows (Chinese)",
    "shows_en | string | 所示（英文） | Shows",
    "here | string | 本站页面 | Shown here",
    "why | string | 未展示的原因 | Why not (Chinese)",
    "why_en | string | 未展示的原因（英文） | Why not",
  ]);
});

const method: Method = {
  id: "demo-m1",
  report: "demo",
  line: 9,
  place: "150300",
  zh: "周调度",
  en: "Weekly call",
  kind: "dispatch",
  mechanism: "calls",
  rhythm: { zh: "每周", en: "weekly" },
  needs: { zh: "进度", en: "progress" },
  shows: { zh: "堵点", en: "obstacles" },
  here: "charts/x/",
  why: { zh: "未印", en: "not printed" },
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
    why: "未印",
    why_en: "not printed",
  });
});

test("the kinds are told in both languages", () => {
  const told = methodColumns.find(({ name }) => name === "kind")?.description;
  for (const kind of methodKinds) {
    expect(told?.zh).toContain(`${kind} `);
    expect(told?.en).toContain(kind);
  }
});
