import { expect, test } from "vitest";
import { attributeOf, elementsWithin, piece, readPage } from "./html-page.ts";

const namesIn = (source: string) => elementsWithin(readPage(source).body).map(({ tagName }) => tagName);

test("each piece of visible text is numbered once", () => {
  const { body } = readPage(
    "<p>甲<b>乙</b> 丙</p> <script>丁</script><select><option>戊</select><svg><text>己</text></svg>",
  );
  const numbers = elementsWithin(body).flatMap((element) => attributeOf(element, piece) ?? []);
  expect(numbers.length).toBe(4);
  expect(new Set(numbers).size).toBe(4);
});

test("elements come in the order of the page", () => {
  expect(namesIn("<h1></h1><div><i></i><b></b></div><p>")).toEqual(["h1", "div", "i", "b", "p"]);
});

test("of a page in XML an element may be closed in its own tag", () => {
  const body = "<div/><p><a id='x'/><br/></p>";
  expect(namesIn(`<?xml version="1.0"?><html><head><script src="x"/></head><body>${body}</body></html>`)).toEqual([
    "div",
    "p",
    "a",
    "br",
  ]);
  expect(namesIn("<body><i/>1</body>")).toEqual(["i", "data"]);
});

test("a page has its title, whatever its white space", () => {
  expect(readPage("<title> 甲\n市 </title>").title).toBe("甲 市");
  expect(readPage("<p>甲").title).toBe("");
});
