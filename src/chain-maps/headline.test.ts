import { describe, expect, test } from "vitest";
import { chain, chainWorld, citedVenture, type VentureCells } from "../../test/chains/fixtures.ts";
import { see, type Told } from "../../test/chains/see.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { CitedVenture } from "../model/types.ts";
import { chainView, views, type Scope, type View } from "./chain-view.ts";
import { briefHeadline, headline, viewTitle } from "./headline.ts";

const data = world();
const up = "落地或在建";
const upEn = "set up or under construction";

test.each<[Scope, string, string]>([
  ["region", "内蒙古演示链", "Demo in Inner Mongolia"],
  ["wuhai", "乌海演示链", "Demo in Wuhai"],
  ["baotou", "包头演示链", "Demo in Baotou"],
])("the headline of %s names the place and the chain", (scope, zh, en) => {
  expect(headline(see(["producing"], { view: "panorama", scope }), data)).toEqual({
    zh: `${zh}：报道说N0投产`,
    en: `${en}: N0 operating, reports say`,
  });
});

describe("the headline", () => {
  const many = (status: Told, count: number) => Array<Told>(count).fill(status);
  test.each<[View, readonly Told[], readonly VentureCells[], string, string]>([
    [
      "panorama",
      ["producing", "building", "signed", "unreported"],
      [],
      `报道说N0投产，N1${up}`,
      `N0 operating; N1 ${upEn}, reports say`,
    ],
    [
      "panorama",
      ["building low", "filled", "unreported"],
      [],
      "报道说N1据称填补空白",
      "N1 said to fill a gap, reports say",
    ],
    // What a panorama is about is not stated: it says what is.
    ["panorama", ["signed", "unreported"], [], "报道说N0签约", "N0 signed, reports say"],
    ["panorama", ["unreported"], [{}], "报道说1项投产而未说环节", "1 item (operating), link not stated, reports say"],
    [
      "panorama",
      ["building low", "unreported"],
      [],
      `归到本链的内容没有明说哪个环节投产、已有、${up}，另有1个${up}（据图片）`,
      `no link here is stated to be operating, existing, ${upEn}; 1 ${upEn} (from a photograph)`,
    ],
    [
      "prospect",
      ["producing", ...many("building", 9), ...many("signed", 9)],
      [],
      `报道说N0投产，9个${up}，9个签约`,
      `N0 operating; 9 ${upEn}; 9 signed, reports say`,
    ],
    [
      "prospect",
      [
        ...["producing", "existing", "building", "signed", "sought"].flatMap((status) => many(status as Told, 9)),
        "named",
        "filled",
      ],
      [],
      "来源说到47环：投产9，已有9，其余29",
      "sources name 47 links: 9 operating, 9 existing, 9 set up or begun, 1 said to fill a gap, 9 signed, 9 sought or planned, 1 named only",
    ],
    [
      "panorama",
      [...many("producing", 9), ...many("building", 9), ...many("signed", 9), "filled", "filled"],
      [],
      "报道说9个环节投产，9个落地或在建，2个据称填补空白",
      "N0, N1, N2, N3, N4, N5, N6, N7 and N8 operating; 9 set up or under construction; 2 said to fill a gap, reports say",
    ],
    [
      "prospect",
      ["signed inferred"],
      [],
      "归到本链的内容没有明说哪个环节，另有1个签约（据推断）",
      "nothing filed here names a link outright; 1 signed (by inference)",
    ],
    ["directions", ["sought", "producing"], [], "报道说N0拟招或规划", "N0 sought or planned, reports say"],
    [
      "directions",
      ["sought", "unreported opening"],
      [],
      "报道说N0拟招或规划，另有1个环节无内容归入而上下游已有、落地或在建（推算）",
      "N0 sought or planned, reports say; 1 link with nothing filed and neighbours standing, set up or under construction (derived)",
    ],
    [
      "directions",
      ["sought inferred", "producing"],
      [],
      "归到本链的内容没有明说要招或规划哪个环节，另有1个拟招或规划（据推断）",
      "nothing filed here states outright which link is sought or planned; 1 sought or planned (by inference)",
    ],
    [
      "directions",
      ["producing"],
      [],
      "归到本链的内容没有说要招或规划哪个环节",
      "nothing filed here says that a link is sought or planned",
    ],
  ])("of a %s with nodes %j and without a node %j", (view, told, loose, zh, en) => {
    expect(headline(see(told, { view, loose }), data)).toEqual({ zh: `乌海演示链：${zh}`, en: `Demo in Wuhai: ${en}` });
  });

  test.each(views)("of a %s says the same of a chain that is not mentioned", (view) => {
    expect(headline(see(["unreported"], { view }), data)).toEqual({
      zh: "乌海演示链：通读的报道和引用页面里，没有归到这里的内容",
      en: "Demo in Wuhai: nothing in the reports read whole or on the cited pages is filed here",
    });
  });

  test("sets English names into its sentence, the last behind an “and”", () => {
    const say = (...names: string[]) =>
      headline(
        see(
          names.map(() => "producing"),
          { names },
        ),
        data,
      )
        .en.split(": ")[1]
        ?.split(" operating")[0];
    expect(say("Silicon wafers")).toBe("silicon wafers");
    expect(say("Solar cells", "PVC", "Modules")).toBe("solar cells, PVC and modules");
    expect(say("Modules", "Rods and ingots")).toBe("modules, and rods and ingots");
  });

  test("in brief says of how many links sources tell, and how many have come furthest", () => {
    expect(briefHeadline(see(["producing", "building", "signed", "unreported"]), data)).toEqual({
      zh: "乌海演示链：来源说到3环，其中投产1",
      en: "Demo in Wuhai: sources name 3 links, among them 1 operating",
    });
    expect(briefHeadline(see(["building", "unreported"]), data).zh).toBe(`乌海演示链：报道说1个环节${up}`);
  });
});

describe("a headline on cited pages", () => {
  const pages = [
    citedPage(),
    citedPage({ id: "copy", standing: "copy" }),
    citedPage({ id: "old", published: "2019-05-01" }),
  ];
  const say = (...cited: readonly CitedVenture[]) => {
    const known = chainWorld([], { citedSources: pages, citedVentures: cited });
    return headline(chainView(chain, { scope: "wuhai", view: "panorama", data: known }), known);
  };

  test("says that they say so, and how many of the links were told of long ago", () => {
    expect(say(citedVenture("1", { node: "ore" })).zh).toBe("乌海演示链：引用页面说环节ore投产");
    expect(say(citedVenture("1", { node: "ore", source: "old" }), citedVenture("2", { node: "wire" }))).toEqual({
      zh: "乌海演示链：引用页面说环节ore、环节wire投产（合计1个说于三年以前）",
      en: "Demo in Wuhai: node ore and node wire operating, cited pages say (1 of these over three years ago)",
    });
  });

  test("says when it was said, where all is old", () => {
    expect(say(citedVenture("1", { node: "ore", source: "old" }))).toEqual({
      zh: "乌海演示链：引用页面三年以前说环节ore投产",
      en: "Demo in Wuhai: node ore operating, cited pages said over three years ago",
    });
    expect(say(citedVenture("1", { source: "old" })).zh).toBe("乌海演示链：引用页面三年以前说1项投产而未说环节");
  });

  test("does not state what a copy alone says", () => {
    expect(say(citedVenture("1", { node: "ore", source: "copy" })).zh).toBe(
      "乌海演示链：归到本链的内容没有明说哪个环节投产、已有、落地或在建，另有1个投产（只见于转载）",
    );
  });
});

test("the titles of the maps of a chain that no report mentions differ, in both languages", () => {
  const titles = views.map((view) => viewTitle({ ...see([]), view }, data));
  expect(new Set(titles.map(({ zh }) => zh)).size).toBe(views.length);
  expect(new Set(titles.map(({ en }) => en)).size).toBe(views.length);
  expect(titles[0]?.zh).toMatch(/^全景图 · .+：/);
});
