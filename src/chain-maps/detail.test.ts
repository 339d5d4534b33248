import { describe, expect, test } from "vitest";
import { chain, chainWorld, citedVenture, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { see, type Told } from "../../test/chains/see.ts";
import { citedPage } from "../../test/lib/cited.ts";
import type { CitedVenture } from "../model/types.ts";
import { chainView, views, type View } from "./chain-view.ts";
import { detail } from "./detail.ts";

const sentence = (zh: string, en: string) => ({ zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` });

const up = "落地或在建";
const upEn = "set up or under construction";

describe("what else there is to say", () => {
  test.each<[View, readonly Told[], readonly VentureCells[], string, string]>([
    // Of a panorama: what stands.
    [
      "panorama",
      ["producing", "building", "signed", "unreported"],
      [],
      `4个环节，报道说投产、${up}的有2个`,
      `2 of 4 links operating, ${upEn}, as reports state`,
    ],
    [
      "panorama",
      ["building", "building low", "signed"],
      [{ stage: ["signed", "landed"], confidence: "inferred" }],
      `3个环节，报道说${up}的有1个；据图片或推断的不计`,
      `1 of 3 links ${upEn}, as reports state; not counting what is told by inference or from photographs`,
    ],
    [
      "panorama",
      ["signed", "gap", "sought", "unreported"],
      [],
      "4个环节，归到本链的内容没有明说哪个环节已投产、落地、在建或已有产能",
      "nothing filed here states that any of 4 links operates, exists, is set up or under construction",
    ],
    [
      "panorama",
      ["building low", "building inferred", "filled", "unreported"],
      [],
      "4个环节，归到本链的内容没有明说哪个环节已投产、落地、在建或已有产能，另有1个据称填补空白；据图片或推断的不计",
      "nothing filed here states that any of 4 links operates, exists, is set up or under construction; 1 said to fill a gap; not counting what is told by inference or from photographs",
    ],
    // Of a prospect: what is told, and how much of it stands.
    [
      "prospect",
      ["producing", "building", "signed", "gap", "sought", "named", "unreported"],
      [],
      `7个环节，报道说到6个：1个投产，1个${up}，1个签约，1个空白，1个拟招或规划，1个只点到`,
      `reports name 6 of 7 links: 1 operating; 1 ${upEn}; 1 signed; 1 gap; 1 sought or planned; 1 named only`,
    ],
    [
      "prospect",
      ["building", "signed low", "sought inferred", "unreported"],
      [{}],
      `4个环节，报道说到1个：1个${up}，另有1项投产而未说环节；据图片或推断的不计`,
      `reports name 1 of 4 links: 1 ${upEn}; 1 item (operating), link not stated; not counting what is told by inference or from photographs`,
    ],
    [
      "prospect",
      ["signed inferred", "unreported"],
      [],
      "2个环节，归到本链的内容没有明说哪一个；据推断的不计",
      "nothing filed here names any of 2 links outright; not counting what is told by inference",
    ],
    [
      "prospect",
      ["signed inferred", "unreported"],
      [{}, { confidence: "low" }],
      "报道说到本链1项，没有说到2个环节里的哪一个；据图片或推断的不计",
      "reports name 1 project or aim on the chain and none of its 2 links; not counting what is told by inference or from photographs",
    ],
    [
      "prospect",
      ["signed", "signed", "unreported"],
      [],
      "3个环节，报道说到2个：2个签约",
      "reports name 2 of 3 links: 2 signed",
    ],
    [
      "prospect",
      ["unreported", "unreported"],
      [{}],
      "报道说到本链1项，没有说到2个环节里的哪一个",
      "reports name 1 project or aim on the chain and none of its 2 links",
    ],
    // Of directions: what reports ask for, then what we find.
    [
      "directions",
      ["sought", "producing"],
      [],
      "1个环节有拟招或规划，不论那里已有什么",
      "1 link with something sought or planned, whatever else stands there",
    ],
    [
      "directions",
      ["sought", "gap", "sought opening"],
      [],
      "1个环节空白，2个环节有拟招或规划，不论那里已有什么",
      "1 link gap; 2 links with something sought or planned, whatever else stands there",
    ],
    [
      "directions",
      ["sought inferred", "unreported opening", "producing"],
      [{ stage: "target" }, { stage: "sought", confidence: "inferred" }],
      "1项拟招或规划而未说环节，1个环节无内容归入而上下游已有、落地或在建（推算）；据推断的不计",
      "1 item (sought or planned), link not stated; 1 link with nothing filed and neighbours standing, set up or under construction (derived); not counting what is told by inference",
    ],
    [
      "directions",
      ["sought low", "unreported"],
      [],
      "归到本链的内容没有明说要招或规划哪个环节；据图片的不计",
      "nothing filed here states outright which link is sought or planned; not counting what is told from a photograph",
    ],
    [
      "directions",
      ["producing", "signed", "unreported"],
      [],
      "归到本链的内容没有说要招或规划哪个环节",
      "nothing filed here says that a link is sought or planned",
    ],
  ])("of a %s with nodes %j and without a node %j counts them", (view, told, loose, zh, en) => {
    expect(detail(see(told, { view, loose }))).toEqual(sentence(zh, en));
  });

  test.each(views)("of a %s says the same of a chain that is not mentioned", (view) => {
    expect(detail(see(["unreported", "unreported"], { view }))).toEqual({
      zh: "2个环节，通读的报道和引用页面里，没有归到这里的内容。",
      en: "2 links, nothing in the reports read whole or on the cited pages is filed here.",
    });
  });
});

describe("a link of which a report says only that a blank was filled", () => {
  test("is told apart from what stands", () => {
    expect(detail(see(["filled", "producing", "unreported"], { view: "panorama" }))).toEqual({
      zh: "3个环节，报道说投产的有1个，另有1个据称填补空白。",
      en: "1 of 3 links operating, as reports state; 1 said to fill a gap.",
    });
    expect(detail(see(["filled", "unreported"], { view: "panorama" })).zh).toBe(
      "2个环节，归到本链的内容没有明说哪个环节已投产、落地、在建或已有产能，另有1个据称填补空白。",
    );
    expect(detail(see(["filled", "building"])).zh).toBe(`2个环节，报道说到2个：1个${up}，1个据称填补空白。`);
  });
});

describe("cited pages", () => {
  const pages = [
    citedPage(),
    citedPage({ id: "copy", standing: "copy" }),
    citedPage({ id: "old", published: "2019-05-01" }),
  ];
  const say = (cited: readonly CitedVenture[], view: View) => {
    const known = chainWorld([], { citedSources: pages, citedVentures: cited });
    return detail(chainView(chain, { scope: "wuhai", view, data: known }));
  };

  test.each<[string, readonly CitedVenture[], View, string, string]>([
    [
      "count, as what they are",
      [citedVenture("1", { node: "ore" })],
      "panorama",
      "5个环节，引用页面说投产的有1个",
      "1 of 5 links operating, as cited pages state",
    ],
    [
      "are told to be old where nothing newer says the same",
      [citedVenture("1", { node: "ore", source: "old" }), citedVenture("2", { node: "wire" })],
      "panorama",
      "5个环节，引用页面说投产的有2个（其中1个说到这一步的出处都在三年以前）",
      "2 of 5 links operating, as cited pages state (1 told at that step by sources over three years old)",
    ],
    [
      "are not counted where a copy alone was seen",
      [citedVenture("1", { node: "ore", source: "copy" })],
      "panorama",
      "5个环节，归到本链的内容没有明说哪个环节已投产、落地、在建或已有产能；只见于转载的不计",
      "nothing filed here states that any of 5 links operates, exists, is set up or under construction; not counting what is told from a reprint alone",
    ],
  ])("%s", (_, cited, view, zh, en) => {
    expect(say(cited, view)).toEqual(sentence(zh, en));
  });

  test("are not said to tell of a blank that was filled where the reports alone do", () => {
    const known = chainWorld([venture("filled", { node: "wire", stage: "gap-filled" })], {
      citedSources: pages,
      citedVentures: [citedVenture("1", { node: "ore" })],
    });
    expect(detail(chainView(chain, { scope: "wuhai", view: "panorama", data: known }))).toEqual({
      zh: "5个环节，引用页面说投产的有1个，另有1个据称填补空白（见于报道）。",
      en: "1 of 5 links operating, as cited pages state; 1 said to fill a gap (in reports).",
    });
  });
});
