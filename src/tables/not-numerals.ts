import { table } from "./declare.ts";
import { filled } from "./kinds.ts";

export const notNumerals = table({
  noun: "word",
  file: "vocab/not-numerals.csv",
  about: "Words that are written with a numeral and count nothing.",
  key: ["word"],
  columns: {
    word: filled({ about: "Such as `进一步`." }),
    zh: filled({ about: "Why it counts nothing, in Chinese." }),
    en: filled({ about: "The same in English." }),
  },
});
