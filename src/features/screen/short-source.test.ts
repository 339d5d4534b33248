import { expect, test } from "vitest";
import { shortSource } from "./short-source.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

const cite = (report: string, line: number) => ({ report, line });

test.each([
  ["one line", [cite("demo", 3)], "来源：《演示》第3行", "Source: “Demo”, line 3"],
  [
    "each line once, by number",
    [cite("demo", 11), cite("demo", 3), cite("demo", 11)],
    "来源：《演示》第3、11行",
    "Source: “Demo”, lines 3, 11",
  ],
  [
    "the reports in their own order",
    [cite("other", 2), cite("demo", 3)],
    "来源：《演示》第3行；《另一份…》第2行",
    "Source: “Demo”, line 3; “Other…”, line 2",
  ],
])("a slide names %s", (_, cited, zh, en) => {
  expect([shortSource(cited, { data, lang: "zh" }), shortSource(cited, { data, lang: "en" })]).toEqual([zh, en]);
});
