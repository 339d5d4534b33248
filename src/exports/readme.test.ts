import { beforeEach, expect, test, vi } from "vitest";
import { readme } from "./readme.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));
beforeEach(() => {
  currentRelease.date = "2031-05-06";
});

const column = (name: string, description: { zh: string; en: string }) =>
  ({ name, title: { zh: "", en: "" }, type: "number", description }) as const;
const described = {
  title: { zh: "演示", en: "Demo" },
  remarks: [
    { zh: "须知一。", en: "First remark." },
    { zh: "须知二。", en: "Second remark." },
  ],
  citation: { zh: "某某. 演示.", en: "Someone. Demo." },
  address: { zh: "https://example.org/a/", en: "https://example.org/en/a/" },
  files: [
    {
      name: "a.csv",
      title: { zh: "甲表", en: "Table A" },
      columns: [
        column("value", { zh: "数值|金额|人数。", en: "Value | amount." }),
        { ...column("day", { zh: "日。", en: "Day." }), type: "date" },
      ],
    },
    { name: "b.csv", title: { zh: "乙表", en: "Table B" }, columns: [column("n", { zh: "个数。", en: "Number." })] },
  ],
} as const;

test("the text beside a CSV says all that is needed to read it, in Chinese, then in English", () => {
  expect(readme(described, data)).toBe(`# 演示

- 版本: 1.2.0, 2031-05-06
- 网页: https://example.org/a/
- 许可: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
- 引用: 某某. 演示.

CSV 为 UTF-8、无 BOM、CRLF 换行，数字不带千分位，空单元格为未公布或不适用。

须知一。

须知二。

## a.csv

甲表

| 列 | 类型 | 含义 |
| --- | --- | --- |
| \`value\` | number | 数值\\|金额\\|人数。 |
| \`day\` | date | 日。 |

## b.csv

乙表

| 列 | 类型 | 含义 |
| --- | --- | --- |
| \`n\` | number | 个数。 |

---

# Demo

- Version: 1.2.0, 2031-05-06
- Page: https://example.org/en/a/
- Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
- Cite as: Someone. Demo.

The CSV is UTF-8 without BOM, lines end in CRLF, numbers have no thousands separators, an empty cell was not published or does not apply.

First remark.

Second remark.

## a.csv

Table A

| Column | Type | Meaning |
| --- | --- | --- |
| \`value\` | number | Value \\| amount. |
| \`day\` | date | Day. |

## b.csv

Table B

| Column | Type | Meaning |
| --- | --- | --- |
| \`n\` | number | Number. |
`);
});

test("before a release no version is named", () => {
  currentRelease.date = "";
  expect(readme(described, data)).toContain("- 版本: 未发布\n");
  expect(readme(described, data)).toContain("- Version: not released\n");
});
