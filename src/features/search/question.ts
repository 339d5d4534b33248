import { nameKey } from "./tokens.ts";

// Longest first: 是什么意思 is gone whole.
const chinese =
  /请问|请教|(?:指的是|指的|指|是|有)?什么(?:是|叫做|叫|意思)?|(?:是|有)多少|多少|何[为谓]|啥(?:是|意思)|是啥|的?(?:含义|意思|定义)$|[吗呢]$/gu;
const english = new Set(
  [
    "what s is are was were does do did how much many which who where when mean means meaning define definition",
    "the a an of in for to by on at there me tell about explain please",
  ]
    .join(" ")
    .split(" "),
);

/** What a query asks for without the words that only ask: 什么是到位资金 is 到位资金, “how much is the …” is “…”. */
export function withoutQuestion(query: string): string {
  const han = query.replace(/[?？。!！\s]+$/u, "").replace(chinese, " ");
  const left = nameKey(han)
    .split(" ")
    .filter((run) => !english.has(run))
    .join(" ");
  return left === "" ? nameKey(query) : left;
}

/** Whether a query asks for a number. */
export const asksHowMuch = (query: string): boolean => /多少|how (?:much|many)/iu.test(query);
