import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("rows that are ticked are chosen, drawn, and stand in the address; the page's rows are ticked at once", async () => {
  const { all, click, one, query, tick, text, rows } = await explorePage("?place=150300");
  const [first = ""] = rows();
  tick(`tbody input[value="${first}"]`);
  expect(query()).toBe(`?place=150300&rows=${first}`);
  expect([one("#drawing").hidden, text(".chosen output")]).toEqual([false, "选了1行"]);
  expect((one(".compare") as HTMLAnchorElement).href).toBe(`https://example.org/x/compare/?f=${first}`);
  await expect.poll(() => all("#drawing svg")).toHaveLength(3);
  click("[data-choose=page]");
  expect(text(".chosen output")).toBe(`选了${rows().length}行`);
  click("[data-choose=none]");
  expect([one("#drawing").hidden, query()]).toEqual([true, "?place=150300"]);
});

test("what may not share a scale is written apart at once with its reason, and the forms that are barred say why", async () => {
  const { all, one, text } = await explorePage("?rows=baotou-2022-feature-007,wuhai-2022-review-002");
  await expect.poll(() => text("#drawing [role=status]")).toContain("只写数");
  expect(one(".apart").hidden).toBe(false);
  expect(text(".apart")).toContain("不能");
  expect((one("[value=bars]") as HTMLInputElement).disabled).toBe(true);
  expect(all(".why li").map(({ textContent }) => textContent.split("：")[0])).toEqual([
    "柱形",
    "圆点",
    "按时间",
    "分栏小图",
  ]);
});

test("where lengths may be compared they are, and the reader may have the numbers alone", async () => {
  const { one, query, text, tick } = await explorePage("?rows=baotou-2022-feature-007,baotou-2022-feature-019");
  await expect.poll(() => text("#drawing [role=status]")).toContain("柱形");
  expect([one(".apart").hidden, (one("[value=bars]") as HTMLInputElement).checked]).toEqual([true, true]);
  tick("[name=form][value=figures]");
  expect(query()).toContain("form=figures");
  await expect.poll(() => text("#drawing [role=status]")).toContain("只写数");
});
