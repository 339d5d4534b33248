import { expect, test } from "vitest";
import { lookOf, lookOfElement } from "./html-looks.ts";
import { elementsWithin, readPage } from "./html-page.ts";

test.each([
  ["", undefined],
  ["color: red; display: block", undefined],
  ["display:none", "hidden text"],
  ["color:red;DISPLAY : none !important", "hidden text"],
  ["visibility: hidden", "hidden text"],
  ["opacity:0", "hidden text"],
  ["opacity: 0.5", undefined],
  ["font-size:0px;color:red", "hidden text"],
  ["font-size: 0.8em", undefined],
  ["text-decoration: line-through red", "deleted text"],
  ["text-decoration-line:line-through", "deleted text"],
  ["text-decoration: underline", undefined],
  ["vertical-align:super", "raised"],
  ["vertical-align: 3px", "raised"],
  ["vertical-align:0", undefined],
  ["vertical-align: middle", undefined],
  ["vertical-align: sub", "lowered"],
  ["vertical-align:-2pt", "lowered"],
])("%s makes text %s", (css, look) => {
  expect(lookOf(css)).toBe(look);
});

test.each([
  ["<sup>2</sup>", "raised"],
  ["<sub>2</sub>", "lowered"],
  ["<del>2</del>", "deleted text"],
  ["<s>2</s>", "deleted text"],
  ["<ins>2</ins>", undefined],
  ["<p hidden>2</p>", "hidden text"],
  ["<p hidden=until-found>2</p>", undefined],
  ["<p aria-hidden=true>2</p>", "hidden text"],
  ["<p aria-hidden=false>2</p>", undefined],
  ["<dialog>2</dialog>", "hidden text"],
  ["<dialog open>2</dialog>", undefined],
  ["<p style='display: none'>2</p>", "hidden text"],
  ["<sup style='display: none'>2</sup>", "hidden text"],
])("%s is %s", (html, look) => {
  const [element] = elementsWithin(readPage(html).body);
  expect(element && lookOfElement(element)).toBe(look);
});
