import type { Data, VentureSame } from "../../src/model/types.ts";
import { chainWorld, venture } from "../chains/fixtures.ts";
import { citedPage } from "./cited.ts";
import { citedVenture } from "./cited-venture.ts";

const same = (id: string, project: string, part_of = ""): VentureSame => ({
  venture: id,
  project,
  part_of,
  reason: { zh: "同一企业", en: "The same firm" },
});

const named = { company: "甲", company_en: "A", project: "厂", project_en: "Mill" };

/**
 * A world of five projects: `mill`, which a report says is signed and a later page that it produces; `mill-1`, its
 * first phase; the firm's shop in the same city; works that one page names, without a day; and those of another firm of
 * which nobody tells more.
 */
export function projectWorld(): Data {
  const chained = { chain: "demo", node: "metal" };
  return {
    ...chainWorld([
      venture("mill", { ...named, node: "metal", stage: "signed", amount: "10", amount_unit: "亿元" }),
      venture("shop", { company: "甲", company_en: "A", project: "店", project_en: "Shop", chain: "" }),
      venture("mine", { company: "乙", company_en: "B", stage: "named", confidence: "low" }),
    ]),
    citedSources: [citedPage(), citedPage({ id: "copy", standing: "copy", url: "", published: "", publisher: "" })],
    citedVentures: [
      citedVenture("page-v1", { ...named, ...chained, amount: "4", amount_unit: "亿元" }),
      citedVenture("page-v2", { ...named, chain: "demo", node: "wire", project: "线材", project_en: "Wire" }),
      citedVenture("page-v3", {
        ...named,
        ...chained,
        stage: ["under-construction"],
        project: "厂一期",
        project_en: "Mill, phase one",
      }),
      citedVenture("copy-v1", {
        company: "丙",
        company_en: "C",
        place: "150200",
        stage: ["target"],
        as_of: "",
        source: "copy",
      }),
    ],
    venturesSame: [
      same("demo-mill", "mill"),
      same("page-v1", "mill"),
      same("page-v2", "mill"),
      same("page-v3", "mill-1", "mill"),
    ],
  };
}
