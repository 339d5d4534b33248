import { expect, test, vi } from "vitest";
import { figure, world } from "../../test/lib/fixtures.ts";
import { builtWords, dataWords, reachWords } from "./data-date-words.ts";

vi.mock("../../package.json", () => ({ version: "1.2.0" }));

const all = { whole: "2023-06-30", cited: "2026-02-01", page: "2026-02-03" };

test.each([
  [
    all,
    "本页数据：报道里写明时期、发布时已过完的实际数最晚到2023年6月30日；引用页面所载截至2026年2月1日，最晚一份发布于2026年2月3日。",
    "On this page, results in the reports, of periods over by then, reach to 30 Jun 2023; facts of cited pages reach to 1 Feb 2026, and the latest of these pages is of 3 Feb 2026.",
  ],
  [
    { ...all, cited: "", page: "" },
    "本页数据：报道里写明时期、发布时已过完的实际数最晚到2023年6月30日。",
    "On this page, results in the reports, of periods over by then, reach to 30 Jun 2023.",
  ],
  [
    { whole: "", cited: "2026-02-05", page: "2026-02-03" },
    "本页数据：引用页面所载截至2026年2月5日（所据页面发布日未载），写明发布日的最晚一份发布于2026年2月3日。",
    "On this page, facts of cited pages reach to 5 Feb 2026, told by a page without a day, and the latest of those with one is of 3 Feb 2026.",
  ],
  [
    { whole: "", cited: "2026-02-01", page: "" },
    "本页数据：引用页面所载截至2026年2月1日。",
    "On this page, facts of cited pages reach to 1 Feb 2026.",
  ],
  [
    { ...all, whole: "", cited: "" },
    "本页数据：引用页面最晚一份发布于2026年2月3日。",
    "On this page, the latest cited page is of 3 Feb 2026.",
  ],
  [{ whole: "", cited: "", page: "" }, "", ""],
])("a page that reaches to %j says so, and nothing beyond", (reach, zh, en) => {
  expect(reachWords(reach, { of: "page", lang: "zh" })).toBe(zh);
  expect(reachWords(reach, { of: "page", lang: "en" })).toBe(en);
});

test("of all data it is said that they are all", () => {
  const reach = { ...all, cited: "", page: "" };
  expect(reachWords(reach, { of: "all", lang: "zh" })).toBe(
    "全部数据：报道里写明时期、发布时已过完的实际数最晚到2023年6月30日。",
  );
  expect(reachWords(reach, { of: "all", lang: "en" })).toBe(
    "In all the data, results in the reports, of periods over by then, reach to 30 Jun 2023.",
  );
});

const release = (version: string, date: string) => ({ version, date, summary: { zh: "", en: "" } });

test.each([
  [
    [release("1.1.0", "2031-01-01"), release("1.2.0", "2031-05-06")],
    "据1.2.0版数据建成，该版发布于2031年5月6日。",
    "Built from version 1.2.0 of the data, released on 6 May 2031.",
  ],
  [
    [release("1.0.0", "2030-01-01"), release("1.1.0", "2031-01-01")],
    "据1.1.0版（2031年1月1日发布）之后的数据建成，改动尚未发布。",
    "Built from changes after version 1.1.0 of 1 Jan 2031 that are not yet released.",
  ],
  [[], "据尚未发布的数据建成。", "Built from data that are not yet released."],
])("with %j a page says from which data it was built, without a clock", (releases, zh, en) => {
  const data = { ...world([figure()]), releases };
  expect(builtWords({ data, lang: "zh" })).toBe(zh);
  expect(builtWords({ data, lang: "en" })).toBe(en);
});

test("both stand on every page; where no day is told, only the release", () => {
  const data = { ...world([figure()]), releases: [] };
  expect(dataWords({ data, lang: "zh" })).toBe(
    "全部数据：报道里写明时期、发布时已过完的实际数最晚到2022年11月30日。据尚未发布的数据建成。",
  );
  expect(dataWords({ data, lang: "en" })).toBe(
    "In all the data, results in the reports, of periods over by then, reach to 30 Nov 2022. Built from data that are not yet released.",
  );
  expect(dataWords({ data: { ...world(), releases: [] }, lang: "en" })).toBe(
    "Built from data that are not yet released.",
  );
});
