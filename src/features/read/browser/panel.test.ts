import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { candidateColumns } from "../../../reading/columns.ts";
import type { Correction } from "../corrections.ts";
import type { Cells } from "../reading.ts";
import { scriptWords } from "../script-words.ts";
import { panelOf } from "./panel.ts";

const window = page("");
beforeAll(() => {
  vi.stubGlobal("document", window.document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const empty = Object.fromEntries([...candidateColumns, "status"].map((column) => [column, ""])) as Cells;
const figure: Cells = {
  ...empty,
  ...{ figure_or_aside: "figure", printed: "3亿元", value: "3", unit: "亿元", value_base: "300000000" },
  ...{
    unit_base: "CNY",
    qualifier: "exact",
    place: "150200;150300",
    context: "…【3亿元】…",
    doubt: "one end of a range",
  },
};

function shown(cells: Cells) {
  const corrected: Omit<Correction, "index">[] = [];
  const holder = window.document.createElement("div") as unknown as HTMLElement;
  const options = { lang: "en", words: scriptWords("en"), known: { figures: [] }, compare: "/compare/" } as const;
  const choices = { indicators: [["funds", "Funds"]], places: [["150200", "Baotou"]] } as const;
  holder.append(...panelOf(cells, { ...options, ...choices, correct: (made) => corrected.push(made) }));
  const named = (name: string) => holder.querySelector<HTMLInputElement>(`[name=${name}]`);
  return { holder, corrected, named };
}

test("a figure has a field for each cell that may be corrected, its doubt, and what its value comes to", () => {
  const { holder } = shown(figure);
  const names = [...holder.querySelectorAll("[name]")].map((field) => field.getAttribute("name"));
  expect(names).toEqual([
    ...["figure_or_aside", "value", "unit", "qualifier"],
    ...["period", "indicator", "place", "status"],
  ]);
  expect(holder.textContent).toContain("? one end of a range");
  expect(holder.textContent).toContain("that is 300000000 CNY");
  expect(holder.textContent).toContain("several places: 150200 150300");
});

test("what is set aside has a reason, and what nobody reads may not become a figure here", () => {
  const aside = shown({ ...figure, figure_or_aside: "aside" });
  expect([...aside.holder.querySelectorAll("[name]")].map((field) => field.getAttribute("name"))).toEqual([
    "figure_or_aside",
    "reason",
  ]);
  const unread = shown({ ...empty, printed: "两三千" });
  expect(unread.holder.querySelector("option[value=figure]")).toBeNull();
  expect(unread.holder.textContent).toContain("cannot read this one");
});

test("a cell is corrected when it is changed, unless it can be no such cell", () => {
  const { named, corrected } = shown(figure);
  const change = (name: string, value: string) => {
    const field = named(name);
    if (!field) throw new Error(`no field: ${name}`);
    field.value = value;
    field.dispatchEvent(new window.Event("change"));
    return field.getAttribute("aria-invalid");
  };
  expect(change("period", "2024")).toBe("true");
  expect(change("period", "2024-01-01/2024-12-31")).toBe("false");
  expect(change("unit", " 万元 ")).toBe("false");
  expect(corrected).toEqual([
    { field: "period", value: "2024-01-01/2024-12-31" },
    { field: "unit", value: "万元" },
  ]);
});
