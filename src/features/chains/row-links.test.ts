import { expect, test } from "vitest";
import { chainWorld, citedVenture, venture } from "../../../test/chains/fixtures.ts";
import { citedPage } from "../../../test/lib/cited.ts";
import { rowLinks } from "./row-links.ts";

const data = chainWorld([], { citedSources: [citedPage()] });
const [report, page] = [venture("1", { stage: "signed" }), citedVenture("2")];

test("each source of a mark has a link of its own, and says how far where there are several", () => {
  expect(rowLinks([report, page], { data, lang: "zh" })).toEqual([
    { id: "demo-1", words: "《演示》第3行", label: "《演示》第3行：演示", path: "reports/demo/#demo-1", told: "签约" },
    {
      id: "page-2",
      words: "◇ 某报 2025-01-23",
      label: "◇ 某报 2025-01-23：《后来》（某报，2025-01-23）",
      path: "sources/page/#page-2",
      told: "投产",
    },
  ]);
  expect(rowLinks([page], { data, lang: "en" }).map(({ told }) => told)).toEqual([""]);
});
