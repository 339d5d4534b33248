import { expect, test } from "vitest";
import { codeFor, queryOf, type Choices } from "./embed-choices.ts";

const usual: Choices = { theme: "auto", plain: false, transparent: false, height: 500 };
const frame =
  '<div style="container-type:inline-size"><iframe src="https://x/embed/a/" title="t" width="100%" height="541" style="border:0;height:clamp(541px,(560px - 100vw)*999,764px);height:max(9px + 2cqw,8px + 3cqw)"></iframe></div>';

test("what is as usual leaves the address alone, and sets the height", () => {
  expect(queryOf(usual)).toBe("");
  expect(codeFor(frame, usual)).toBe(frame.replaceAll("541", "500"));
});

test("a frame gets its options with an ampersand that HTML can read, and its phone's height is never below the other", () => {
  const code = codeFor(frame, { theme: "dark", plain: true, transparent: true, height: 900 });
  expect(code).toContain(' src="https://x/embed/a/?theme=dark&amp;plain=1&amp;transparent=1"');
  expect(code).toContain("clamp(900px,(560px - 100vw)*999,900px)");
});

test("without its headline a frame that follows its column is a line lower", () => {
  expect(codeFor(frame, usual)).toContain(";height:max(9px + 2cqw,8px + 3cqw)");
  expect(codeFor(frame, { ...usual, plain: true })).toContain(";height:calc(max(9px + 2cqw,8px + 3cqw) - 28px)");
});

test("the element gets them as attributes; a picture stays as it is", () => {
  const element =
    '<counting-investment chart="a" lang="zh" theme="auto" height="541"><a href="#">t</a></counting-investment>';
  expect(codeFor(element, { ...usual, theme: "light", plain: true })).toBe(
    '<counting-investment chart="a" lang="zh" theme="light" plain="1" height="500"><a href="#">t</a></counting-investment>',
  );
  expect(codeFor(element, { ...usual, transparent: true })).toBe(
    '<counting-investment chart="a" lang="zh" theme="auto" transparent="1" height="500"><a href="#">t</a></counting-investment>',
  );
  expect(codeFor("[![t](a.png)](p)", { ...usual, plain: true })).toBe("[![t](a.png)](p)");
});
