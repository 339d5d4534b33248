import { hedgesAfter, hedgesBefore } from "../../model/hedges.ts";
import type { Qualifier } from "../../model/types.ts";

// 签约3项 is no hedge, nor is 通过3项, 最近3年 or 历史最高3%; 打破3项 is none, 破千亿 is.
const narrower: Readonly<Record<string, string>> = {
  约: "(?<![签合协契预公节条特制大履守违毁解])约",
  近: "(?<![最附靠接临邻亲])近",
  过: "(?<![超通经不达越透度穿胜错])过",
  超: "(?<![赶高反])超",
  破: "(?<![打侦攻爆击识])破(?=[百千万亿])",
  上: "(?<!以)上(?=[百千万亿])",
  最高: "(?<!历史|创)最高",
};
const narrowerAfter: Readonly<Record<string, string>> = {
  内: "(?<=[日天月年时周])内",
  上下: "上下(?![游级文联一])",
  左右: "左右(?![手两翼])",
};

/** The sources of patterns of a hedge before a number and behind its unit. */
export const hedgeBefore = hedgesBefore.map(([word]) => narrower[word] ?? word).join("|");
export const hedgeBehind = hedgesAfter.map(([word]) => narrowerAfter[word] ?? word).join("|");

interface Words {
  /** The hedge before the number, 余, 多 or 来 behind it, and the hedge behind the unit. */
  hedge: string;
  more: string;
  tail: string;
  /** The words before all of them. */
  preceding: string;
}

/** What a number is hedged as: by the words at it, else by those that stand apart (超过了, 约占全区的). */
export function qualifierOf({ hedge, more, tail, preceding }: Words): Qualifier {
  const own = hedgesBefore.find(([word]) => word === hedge) ?? hedgesAfter.find(([word]) => word === tail);
  if (own) return own[1];
  if (more !== "") return more === "来" ? "about" : "more_than";
  return apart.find(([, pattern]) => pattern.test(preceding))?.[0] ?? "exact";
}

const apart: readonly (readonly [Qualifier, RegExp])[] = [
  ["more_than", /(?:超过|(?<![赶高反])超|突破|逾)(?:了|上年|去年)?(?:同期)?的?$/u],
  ["at_least", /(?:至少|最少|起码|不低于|不少于)(?:要|需|应|可|有|为|达到?|人民币)+$/u],
  ["at_most", /(?:最高|最多|至多|不超过|不高于|不足|不到)(?:可|能|会|只|有|为|达到?|补助|补贴|奖励|给予|人民币)+$/u],
  [
    "about",
    /约占[^，。；,;]{0,10}的?$|(?:(?<![签合协契预公节条特制履守违毁解])约|大约|大概)(?:有|为|是|达到?|合|需|在)+$/u,
  ],
  ["nearly", /近(?:乎|于)$/u],
];
