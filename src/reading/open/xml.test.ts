import { expect, test } from "vitest";
import { allWithin, childOf, elementsOf, innerText, parseXml } from "./xml.ts";

const xml = '<?xml version="1.0"?><a:r a:id="1"><b>甲<c x="&lt;2&#x4e59;"/></b><b><b>1</b><![CDATA[<2>]]></b></a:r>';

test("XML comes as elements without prefixes, their attributes and texts", () => {
  const root = parseXml(xml);
  expect([root.name, root.attributes]).toEqual(["r", { id: "1" }]);
  expect(childOf(childOf(root, "b"), "c")?.attributes).toEqual({ x: "<2乙" });
  expect(childOf(root, "d")).toBeUndefined();
  expect(childOf(undefined, "b")).toBeUndefined();
  expect(elementsOf(root).map(innerText)).toEqual(["甲", "1<2>"]);
  expect(allWithin(root, "b")).toHaveLength(2);
  expect(allWithin(root, "c")).toHaveLength(1);
});

test("elements of a name are handed over whole, one by one, and not kept", () => {
  const taken: string[] = [];
  const root = parseXml(xml, { each: "b", take: (element) => taken.push(innerText(element)) });
  expect(taken).toEqual(["甲", "1<2>"]);
  expect(elementsOf(root)).toEqual([]);
});

test("a long text comes whole", () => {
  const text = "签约20个".repeat(50_000);
  expect(innerText(parseXml(`<a>${text}</a>`))).toBe(text);
});

test.each([
  ["", "not well-formed: no element"],
  ["<a>", "not well-formed: Unclosed root tag"],
  ["<a></b>", "not well-formed: Unexpected close tag"],
  ["<a>&x;</a>", "not well-formed: Invalid character entity"],
  ["签约", "not well-formed: Non-whitespace before first tag."],
])("what is no XML is told: %s", (text, message) => {
  expect(() => parseXml(text)).toThrow(new Error(message));
});

test("an entity of the text's own is not put in, however often", () => {
  expect(() => parseXml('<!DOCTYPE a [<!ENTITY x "9">]><a>&x;</a>')).toThrow("not well-formed");
});
