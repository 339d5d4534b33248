import type { Text } from "../../model/types.ts";

/** The page for addresses that lead nowhere. */
export const missingWords = {
  notFound: { zh: "没有这一页", en: "No such page" },
  notFoundText: {
    zh: "地址可能写错了。发布过的地址不会撤下。",
    en: "The address may be mistyped. Published addresses are never withdrawn.",
  },
} as const satisfies Record<string, Text>;
