import { chinese } from "./numbers.ts";
import type { Random } from "./random.ts";

// Each # is a digit, N a small number, 某 one in Chinese numerals.
const before = [
  ..."（某） 某、 N. N、 （N） 第某条　 第N条　 某是".split(" "),
  ..."根据招商发〔202#〕N号文件， 按照202#年第N号公告要求，".split(" "),
];
const behind = [
  ..."联系电话：047#-#######。 手机139########。 邮编：0##### （备案号：蒙ICP备########号-#） （见附件N）".split(" "),
  ..."（第N次会议通过） （第某届博览会上） （沿GN高速） 编号########。 （图N） 见第某章。".split(" "),
  "统一社会信用代码：91######MA####X###。",
];

const fill = (pattern: string, random: Random): string =>
  pattern.replace(/[#N某]/gu, (mark) => {
    const number = random.between(mark === "#" ? 1 : 2, mark === "#" ? 9 : 12);
    return mark === "某" ? chinese({ digits: number, places: 0 }) : String(number);
  });

/** Words with numerals that begin a line and count nothing. */
export const anyBefore = (random: Random): string => fill(random.pick(before), random);
/** Words with numerals that end a line and count nothing. */
export const anyBehind = (random: Random): string => fill(random.pick(behind), random);
