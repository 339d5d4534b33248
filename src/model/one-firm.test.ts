import { expect, test } from "vitest";
import { citedPage } from "../../test/lib/cited.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { data as real } from "./data.ts";
import { namesOfFirm } from "./one-firm.ts";
import type { Data, VentureSame } from "./types.ts";

const same = (id: string, project: string, part_of = ""): VentureSame => ({
  venture: id,
  project,
  part_of,
  reason: { zh: "同", en: "Same" },
});
const names = (company: string, data: Data) => [...namesOfFirm(company, data)].sort();

test("names that are alike are one firm’s where one project or its phases have them, and not by themselves", () => {
  const world = {
    ...chainWorld([venture("1", { company: "双良" }), venture("2", { company: "通威" })]),
    citedSources: [citedPage()],
    citedVentures: [
      citedVenture("p-1", { company: "双良硅材料(包头)有限公司" }),
      citedVenture("p-2", { company: "内蒙古通威高纯晶硅有限公司" }),
      citedVenture("p-3", { company: "别家", node: "wire" }),
    ],
    venturesSame: [same("demo-1", "whole"), same("p-1", "phase", "whole"), same("p-3", "whole")],
  };
  expect(names("双良", world)).toEqual(["双良", "双良硅材料(包头)有限公司"]);
  expect(names("双良硅材料(包头)有限公司", world)).toEqual(names("双良", world));
  expect([names("通威", world), names("别家", world), names("未见", world)]).toEqual([["通威"], ["别家"], ["未见"]]);
});

test("a name in full is that of the firm, however its brackets and its form are printed", () => {
  const world = chainWorld([
    venture("1", { company: "包头钢铁集团" }),
    venture("2", { company: "包头钢铁(集团)有限责任公司" }),
    venture("3", { company: "明阳" }),
    venture("4", { company: "明阳集团" }),
  ]);
  expect(names("包头钢铁集团", world)).toEqual(["包头钢铁(集团)有限责任公司", "包头钢铁集团"]);
  expect(names("明阳", world)).toEqual(["明阳"]);
});

test("Shuangliang is one firm under each of its names, Gotion under two of three", () => {
  expect(names("双良", real)).toEqual(["双良", "双良硅材料(包头)有限公司", "双良节能"]);
  expect(names("国轩高科", real)).toEqual(["国轩高科"]);
});
