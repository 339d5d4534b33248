import { expect, test } from "vitest";
import { cellText, codesOf, richText, stringsOf } from "./xlsx-cells.ts";
import { parseXml } from "../xml.ts";

const book = { strings: ["甲市", "13²"], codes: ["General", "0.0%", ";;;", '0"元"/"亩"', '@"个"'], from1904: false };
const read = (xml: string) => cellText(parseXml(xml), book);

test.each([
  ['<c t="s"><v>0</v></c>', "甲市"],
  ['<c t="s"><v>9</v></c>', ""],
  ['<c t="s" s="4"><v>1</v></c>', "13²个"],
  ['<c t="inlineStr"><is><t>签约</t></is></c>', "签约"],
  ['<c t="str"><f>A1</f><v>签约</v></c>', "签约"],
  ['<c t="b"><v>1</v></c>', "TRUE"],
  ['<c t="b"><v>0</v></c>', "FALSE"],
  ['<c t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
  ['<c t="d"><v>2023-03-15T00:00:00</v></c>', "2023-03-15"],
  ['<c t="d"><v>2023-03-15T08:30:00</v></c>', "2023-03-15T08:30:00"],
  ["<c><v>0.30000000000000004</v></c>", "0.3"],
  ['<c s="1"><v>0.134</v></c>', "13.4%"],
  ['<c s="99"><v>5</v></c>', "5"],
  ["<c><f>A1*2</f><v>8</v></c>", "8"],
  ["<c><v>x</v></c>", "x"],
  ["<c/>", ""],
])("%s shows %s", (xml, text) => {
  expect(read(xml)).toEqual({ text });
});

test.each([
  ["<c><f>A1*2</f></c>", "formula without a value"],
  ['<c s="2"><v>5</v></c>', "hidden cell"],
  ['<c s="2" t="s"><v>0</v></c>', "hidden cell"],
  ['<c s="3"><v>5</v></c>', "cell of an unknown format"],
])("%s is told as a %s", (xml, leftOut) => {
  expect(read(xml)).toEqual({ text: "", leftOut });
});

test.each([
  ["<si><t>签约</t></si>", "签约"],
  ["<si><r><t>13</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r><r><t>个</t></r></si>", "13²个"],
  ["<si><r><t>CO</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r></si>", "CO₂"],
  ["<si><t>签约</t><rPh sb='0'><t>9</t></rPh></si>", "签约"],
  ["<si><t>_x000D_1_x005F_x0031_</t></si>", "\r1_x0031_"],
])("the string %s is %s", (xml, text) => {
  expect(richText(parseXml(xml))).toBe(text);
  expect(stringsOf(`<sst>${xml}<si/></sst>`)).toEqual([text, ""]);
});

test("styles have their own formats and those of a number", () => {
  const styles = parseXml(
    '<s><numFmts><numFmt numFmtId="165" formatCode="0.0"/></numFmts><cellStyleXfs><xf numFmtId="1"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="165"/><xf numFmtId="10"/></cellXfs></s>',
  );
  expect(codesOf(styles)).toEqual(["General", "0.0", "0.00%"]);
  expect(codesOf(parseXml("<s/>"))).toEqual([]);
});
