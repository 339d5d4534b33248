import { expect, test, vi } from "vitest";
import type { Data, Lang, Method, Relation, Report, Venture } from "../../model/types.ts";
import { searchRecords } from "./records.ts";
import type { RecordKind } from "./index-format.ts";
import { world } from "../../../test/lib/fixtures.ts";

vi.mock("../../exports/charts.ts", () => ({
  allCharts: () => [
    {
      type: "chain-map",
      slug: "demo",
      subtitle: { zh: "副题", en: "Subtitle" },
      title: { zh: "图题", en: "Title" },
      alt: { zh: "条形图", en: "Bar chart" },
    },
  ],
}));

const plain = world();
const text = (zh: string, en: string) => ({ zh, en });
const venture = (id: string, cells: Partial<Venture>) => ({
  id,
  report: "demo",
  place: "150300",
  chain: "",
  ...cells,
});
const data: Data = {
  ...plain,
  indicators: plain.indicators.slice(0, 1),
  reports: plain.reports.slice(0, 1).map((row): Report => ({ ...row, note: text("注", "note") })),
  chains: [{ id: "h2", ...text("氢能", "Hydrogen"), summary: text("概述", "Summary") }],
  nodes: [
    {
      chain: "h2",
      id: "tank",
      ...text("储罐", "Tanks"),
      stage: "midstream",
      feeds: [],
      source: "",
      also: [],
      also_en: [],
      kinds: [],
    },
    {
      chain: "pv",
      id: "cell",
      ...text("电池片", "Cells"),
      stage: "midstream",
      feeds: [],
      source: "",
      also: [],
      also_en: [],
      kinds: [],
    },
  ],
  ventures: [
    venture("demo-v1", { company: "甲公司", company_en: "A Co", project: "", project_en: "", stage: ["landed"] }),
    venture("demo-v2", { company: "", company_en: "", project: "乙园", project_en: "B Park", stage: ["target"] }),
    venture("demo-v3", {
      company: "甲公司",
      company_en: "A Co",
      project: "储罐",
      project_en: "Tanks",
      chain: "h2",
      stage: ["signed"],
    }),
    venture("demo-v4", { company: "甲公司", company_en: "A Co", project: "", project_en: "", stage: ["landed"] }),
  ] as Venture[],
  terms: [
    {
      ...{
        id: "signed",
        use: "field",
        ...text("签约", "signed"),
        ...{ also: ["签订"], also_en: ["signing"], avoid: [], avoid_en: [] },
      },
      meaning: text("签了协议。", "An agreement is signed."),
    },
  ],
  relations: [
    {
      id: "sum-1",
      kind: "sum",
      verdict: "inferred",
      claim: text("说法", "Claim"),
      note: text("", ""),
    },
  ] as Relation[],
  methods: [
    { id: "demo-m1", place: "150200", ...text("走访", "Visits"), kind: "service", shows: text("所示", "Shows") },
  ] as Method[],
};

const of = (kind: RecordKind, lang: Lang) =>
  searchRecords({ data, lang })
    .filter((record) => record.kind === kind)
    .map(({ path, title, text: told, other }) => `${path} | ${title} | ${told} | ${other}`);

test.each<[RecordKind, string[], string[]]>([
  ["chart", ["charts/demo/ | 图题 | 副题 · 条形图 | Title"], ["charts/demo/ | Title | Subtitle · Bar chart | 图题"]],
  ["chain", ["chains/h2/ | 氢能 | 概述 · 储罐 | Hydrogen"], ["chains/h2/ | Hydrogen | Summary · Tanks | 氢能"]],
  [
    "place",
    [
      "places/150000/ | 内蒙古自治区 | 自治区 · 150000 | Inner Mongolia",
      "places/150200/ | 包头市 | 盟、市 · 内蒙古自治区 · 150200 | Baotou",
      "places/150300/ | 乌海市 | 盟、市 · 内蒙古自治区 · 150300 | Wuhai",
      "places/150302/ | 海勃湾区 | 旗、县、区 · 乌海市 · 150302 | Haibowan",
    ],
    [
      "places/150000/ | Inner Mongolia | autonomous region · 150000 | 内蒙古自治区",
      "places/150200/ | Baotou | league or city · Inner Mongolia · 150200 | 包头市",
      "places/150300/ | Wuhai | league or city · Inner Mongolia · 150300 | 乌海市",
      "places/150302/ | Haibowan | banner, county or district · Wuhai · 150302 | 海勃湾区",
    ],
  ],
  [
    "firm",
    [
      "reports/demo/#demo-v2 | 乙园 | 乌海市 · 规划目标 | B Park",
      "ventures/demo-v1/ | 甲公司 | 落地 · 2022；甲公司 · 乌海市 · 落地 | A Co",
      "ventures/demo-v3/ | 甲公司：储罐 | 签约 · 2022；甲公司 · 储罐 · 氢能 · 乌海市 · 签约 | A Co: Tanks",
      "ventures/demo-v4/ | 甲公司 | 落地 · 2022；甲公司 · 乌海市 · 落地 | A Co",
    ],
    [
      "reports/demo/#demo-v2 | B Park | Wuhai · planned | 乙园",
      "ventures/demo-v1/ | A Co | set up · 2022; A Co · Wuhai · set up | 甲公司",
      "ventures/demo-v3/ | A Co: Tanks | signed · 2022; A Co · Tanks · Hydrogen · Wuhai · signed | 甲公司：储罐",
      "ventures/demo-v4/ | A Co | set up · 2022; A Co · Wuhai · set up | 甲公司",
    ],
  ],
  [
    "report",
    ["reports/demo/ | 演示 | 新闻报道 · 乌海市 · 注 | Demo"],
    ["reports/demo/ | Demo | press report · Wuhai · note | 演示"],
  ],
  ["check", ["checks/#sum-1 | 说法 | 和差 · 倒推 | "], ["checks/#sum-1 | Claim | sum or difference · inferred | "]],
  [
    "term",
    ["about/terms/#signed | 签约 | 签了协议。 | signed · 签订 · signing"],
    ["about/terms/#signed | signed | An agreement is signed. | 签约 · 签订 · signing"],
  ],
  ["indicator", ["data/#funds | 到位资金 | 义 | funds"], ["data/#funds | funds | meaning | 到位资金"]],
  [
    "method",
    ["methods/#demo-m1 | 走访 | 包头市 · 服务落地 · 所示 | Visits"],
    ["methods/#demo-m1 | Visits | Baotou · Service · Shows | 走访"],
  ],
])("a %s is found by what is said of it, in both languages", (kind, zh, en) => {
  expect(of(kind, "zh")).toEqual(zh);
  expect(of(kind, "en")).toEqual(en);
});

test("the parts of the site are found by their name in either language", () => {
  expect(of("page", "zh")).toContain("charts/ | 图表 | 每幅图可嵌入、可下载 | Charts");
  expect(of("page", "zh")).toContain(
    "about/embedding/ | 嵌入图表 | 给编辑部：怎样把图表放进自己的网页、公众号和大屏。 | Embedding charts",
  );
  expect(of("page", "en")).toContain("charts/ | Charts | Every chart to embed or download | 图表");
});
