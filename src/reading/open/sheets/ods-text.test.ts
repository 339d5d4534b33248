import { expect, test } from "vitest";
import { odsStyles, odsText } from "./ods-text.ts";
import { parseXml } from "../xml.ts";

const styles = odsStyles(
  parseXml(
    `<c>${["super 58%", "sub 58%", "33% 58%", "-33% 58%", "0% 100%"]
      .map(
        (position, n) =>
          `<style:style style:name="T${n}"><style:text-properties style:text-position="${position}"/></style:style>`,
      )
      .join("")}<style:style style:name="h"><style:table-properties table:display="false"/></style:style></c>`,
  ),
);
const read = (content: string) => odsText(parseXml(`<c>${content}</c>`), styles);

test.each([
  ["<text:p>签约20个</text:p>", "签约20个"],
  ["<text:p>甲</text:p><text:p>乙</text:p>", "甲\n乙"],
  ["<text:h>题</text:h>", "题"],
  ["<text:p>1<text:s/>2<text:tab/>3<text:line-break/>4</text:p>", "1 2 3 4"],
  ["<text:p>13<text:span text:style-name='T0'>2</text:span>个</text:p>", "13²个"],
  ["<text:p>13<text:span text:style-name='T2'>2</text:span>个</text:p>", "13²个"],
  ["<text:p>CO<text:span text:style-name='T1'>2</text:span></text:p>", "CO₂"],
  ["<text:p>CO<text:span text:style-name='T3'>2</text:span></text:p>", "CO₂"],
  ["<text:p>1<text:span text:style-name='T4'>2</text:span><text:span>3</text:span></text:p>", "123"],
  ["<text:p><text:a>20</text:a></text:p>", "20"],
  [
    "<text:p><text:ruby><text:ruby-base>贰</text:ruby-base><text:ruby-text>2</text:ruby-text></text:ruby></text:p>",
    "贰",
  ],
  ["<office:annotation><text:p>9</text:p></office:annotation><text:p>1</text:p>", "1"],
  ["5", ""],
])("%s is %j", (content, text) => {
  expect(read(content)).toBe(text);
});

test("styles tell which tables are hidden", () => {
  expect([...styles.hiddenTables]).toEqual(["h"]);
});
