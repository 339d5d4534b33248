const pinyin = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹ·]{1,8}\)/giu;
const han = /\p{Script=Han}/u;

/** Blanks out the pinyin that some pages put behind every character, keeping all columns. */
export function withoutPinyin(line: string): string {
  return line.replace(pinyin, (match, offset: number) =>
    han.test(line[offset - 1] ?? "") || /[\uE000-\uF8FF?]/u.test(line[offset - 1] ?? "")
      ? " ".repeat([...match].length)
      : match,
  );
}
