import { describe, expect, test } from "vitest";
import { apart, joinLines } from "./joined-text.ts";

const joined = (...lines: string[]) => joinLines(lines).text.replaceAll(apart, "|");
/** A line that is full: so long that the next one goes on with it. */
const full = "全市上下努力推进招商引资工作共引进";

describe("the text", () => {
  test.each([
    ["spaces go", ["全市 共　引进 10 家"], "全市共引进10家"],
    ["full-width ASCII is made narrow, but for the comma", ["１２．５％（甲），乙；丙！"], "12.5%(甲)，乙;丙!"],
    ["but for that between digits as wide", ["１，２３４．５万元，１，2"], "1,234.5万元，1，2"],
    ["small commas part phrases, too", ["甲﹐乙"], "甲，乙"],
    ["what nobody sees goes, and parts nothing", ["5\u200b6\ufeff7亿(\u00ad甲)"], "567亿(甲)"],
    ["radicals are letters", ["⼆⼗个项⽬"], "二十个项目"],
    ["every dash is one", ["10—20、−3、1‑2"], "10-20、-3、1-2"],
    ["a unit of one character is read as several", ["12㎾"], "12kW"],
    ["pinyin goes with what nobody sees within it", ["甲(j\u200biǎ)市"], "甲市"],
    ["full-width ASCII is made narrow to its end", ["１～２"], "1~2"],
    ["traditional characters are simplified", ["億萬項"], "亿万项"],
    ["what takes two code units is one character", ["甲😀乙"], "甲\uFFFD乙"],
    ["pinyin behind characters goes", ["甲(jiǎ)市"], "甲市"],
  ])("%s", (_, lines, expected) => {
    expect(joined(...lines)).toBe(expected);
  });

  test.each([
    ["two numbers that a space parts", ["共12 34家"], "共12|34家"],
    ["a number and a word", ["共12 家"], "共12家"],
    ["a group of three digits", ["共1 005家"], "共1005家"],
    ["a group behind four digits", ["共1005 136家"], "共1005|136家"],
    ["a group at the beginning", ["1 005家"], "1005家"],
    ["a group behind two digits", ["共12 345家"], "共12345家"],
    ["a group behind five digits", ["共12345 678家"], "共12345|678家"],
    ["a group of four", ["共1 0051家"], "共1|0051家"],
    ["groups of three, one after the other", ["共1\u00a0005\u2009136家"], "共1005136家"],
    ["a group of four behind groups", ["共1 005 1361家"], "共1005|1361家"],
    ["a group behind a number that was no group", ["共1005 136 000家"], "共1005|136000家"],
    ["a sign behind a number", ["188.22 -3.3 −12"], "188.22|-3.3|-12"],
    ["a sign behind a rate", ["5% -3.3%"], "5%|-3.3%"],
    ["a dash with spaces on both sides", ["10 - 20亿元"], "10-20亿元"],
    ["a dash at the beginning of a line", ["3620个", "-5.49%"], "3620个|-5.49%"],
    ["a dash below a number", ["188.22", "-3.3", "−12"], "188.22|-3.3|-12"],
    ["a range that goes on in the next line", [`${full}10`, `-20亿元${full}`], `${full}10-20亿元${full}`],
    ["a range that goes on behind its unit", [`${full}10亿元`, `-20亿元${full}`], `${full}10亿元-20亿元${full}`],
    ["a sign below a name", [full, `-20%`], `${full}|-20%`],
    ["a dash without", ["10-20亿元"], "10-20亿元"],
    ["a sign behind a word", ["增长 -3.3%"], "增长-3.3%"],
    ["a group behind a decimal", ["共1.5 136家"], "共1.5|136家"],
    ["a line set letter by letter", ["共 引 进 资 金 1 6 7 . 7 4 亿"], "共引进资金167.74亿"],
    ["a line of which six in ten letters stand apart", ["共 1 6 7 . 7 4亿元项"], "共167.74亿元项"],
    ["a line of which fewer do", ["共 1 6 7 . 7 4亿元项目"], "共1|6|7.7|4亿元项目"],
    ["four letters set apart", ["共 1 6 7 家"], "共167家"],
    ["three letters set apart", ["共 1 6 家"], "共1|6家"],
    ["a few letters set apart", ["共 引 进 资金共1 6亿元以上的项目"], "共引进资金共1|6亿元以上的项目"],
  ])("keeps %s apart, or does not", (_, lines, expected) => {
    expect(joined(...lines)).toBe(expected);
  });

  test.each([
    ["a full line goes on", [full, "十家"], `${full}十家`],
    ["a number goes on over the end of a full line", [`${full}12`, `34家${full}`], `${full}1234家${full}`],
    ["but not over a blank line", [`${full}12`, "", `34家${full}`], `${full}12\n34家${full}`],
    [
      "nor over the end of a short line",
      [full, full, full, "共12", `34家${full}`],
      `${full}${full}${full}共12|34家${full}`,
    ],
    ["a blank line parts paragraphs", [full, "", full], `${full}\n${full}`],
    ["two blank lines part them once", [full, "", " ", full], `${full}\n${full}`],
    ["an indented line begins one", [full, `　　${full}`], `${full}\n${full}`],
    ["an indent of one is none", [full, `　${full}`], `${full}${full}`],
    ["a short line that ends a sentence ends one", [full, "完。", full], `${full}完。\n${full}`],
    ["a short line that ends none goes on", [full, "未完", full], `${full}未完${full}`],
    [
      "a full line that ends a sentence goes on",
      [full, `${full.slice(1)}。`, full],
      `${full}${full.slice(1)}。${full}`,
    ],
    ["blank lines at the beginning and the end are nothing", ["", full, ""], full],
  ])("%s", (_, lines, expected) => {
    expect(joined(...lines)).toBe(expected);
  });

  test.each([..."。！？!?；;：:…”』】》)）"])("a short line may end in %s", (sign) => {
    expect(joined(full, `完${sign}`, full)).toContain("\n");
  });

  test("short lines of a text of short lines are full from eight letters on", () => {
    expect(joined("一二三四五六七。", "甲")).toBe("一二三四五六七。甲");
    expect(joined("一二三四五六。", "甲")).toBe("一二三四五六。\n甲");
  });
});

describe("how long a line must be to run on", () => {
  const end = "一二三四五六七八九甲乙丙丁戊己庚辛壬癸。";
  const twice = `${end}${end}`;

  test.each([
    ["three quarters of the line at eight tenths", [twice, ...Array.from({ length: 8 }, () => end)], false],
    ["which may be the longer", [twice, twice, ...Array.from({ length: 7 }, () => end)], true],
    [
      "spaces at the end not counted",
      [twice, twice, ...Array.from({ length: 7 }, () => `${end}${" ".repeat(40)}`)],
      true,
    ],
    [
      "nor blank lines",
      [twice, ...Array.from({ length: 8 }, () => end), ...Array.from({ length: 20 }, () => "")],
      false,
    ],
  ])("is %s", (_, lines, breaks) => {
    expect(joinLines(lines).text.includes("\n")).toBe(breaks);
  });
});

describe("the cells of a table", () => {
  test.each([
    ["stand apart", ["甲\t10\t家"], "甲\n10\n家"],
    ["keep their numbers from one another", ["1\t005\t-3"], "1\n005\n-3"],
    ["may have spaces within them", ["甲 市\t1 005"], "甲市\n1005"],
    ["are not set letter by letter", ["共 引 进 资 金 1 6\t7 . 7 4"], "共引进资金1|6\n7.7|4"],
    ["do not go on in the next row", ["甲\t1", "乙\t2"], "甲\n1\n乙\n2"],
    ["nor in what stands around", [full, "甲\t1", full], `${full}\n甲\n1\n${full}`],
    ["may be empty", ["\t甲\t\t1\t"], "甲\n1"],
    ["below a unit are set apart by spaces, too", ["单位：亿元", "甲  1", "乙   2 005"], "单位:亿元\n甲\n1\n乙\n2005"],
    ["without one only by tabs", ["甲  10", "乙  20"], "甲10乙20"],
  ])("%s", (_, lines, expected) => {
    expect(joined(...lines)).toBe(expected);
  });

  test("are counted, the empty ones too", () => {
    const { text, cells, rows } = joinLines(["\t甲\t\t1\t", "完。", "乙\t2"], { first: 5 });
    expect([text, [...cells], [...rows]]).toEqual([
      "甲\n1\n完。\n乙\n2",
      [2, 0, 4, 0, 0, 0, 0, 1, 0, 2],
      [
        [5, 5],
        [7, 2],
      ],
    ]);
  });
});

describe("every character", () => {
  test("knows the line and column where it stood, counted in code points", () => {
    const { text, source, lines, columns } = joinLines(["😀 甲", "１ 2"], { first: 7 });
    expect([...text]).toHaveLength(source.length);
    expect(source).toEqual(["😀", "甲", "１", "", "2"]);
    expect([...lines]).toEqual([7, 7, 8, 8, 8]);
    expect([...columns]).toEqual([1, 3, 1, 3, 3]);
  });

  test("counts from line 1 where no other is said, and a break stands at the line behind it", () => {
    const { text, lines, columns } = joinLines([full, "", "乙"]);
    expect(text).toBe(`${full}\n乙`);
    expect([lines[0], lines[full.length], lines[full.length + 1]]).toEqual([1, 3, 3]);
    expect([columns[full.length], columns[full.length + 1]]).toEqual([1, 1]);
  });

  test("knows whether it is the first of its line, whatever stands before it", () => {
    expect([...joinLines(["甲乙", " 丙丁"]).starts]).toEqual([1, 0, 1, 0]);
    expect([...joinLines([full, "", "乙"]).starts].filter((start) => start === 1)).toHaveLength(2);
  });

  test("keeps its column behind what nobody sees, and what is read as several is printed once", () => {
    const { text, source, columns } = joinLines(["\ufeff5\u200b㎾⼆"]);
    expect([text, source, [...columns]]).toEqual(["5kW二", ["5", "㎾", "", "二"], [2, 4, 4, 5]]);
  });

  test("keeps its column behind pinyin", () => {
    expect([...joinLines(["甲(jiǎ)市"]).columns]).toEqual([1, 7]);
  });
});
