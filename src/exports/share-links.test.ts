import { expect, test } from "vitest";
import { shareText, weiboLink } from "./share-links.ts";

test("the page of Weibo gets address and title, with nothing in them that would end a value", () => {
  const link = weiboLink({ url: "https://example.org/a/?x=1&y=2#z", title: "甲 & 乙=丙" });
  expect(link).toBe(
    "https://service.weibo.com/share/share.php?url=https%3A%2F%2Fexample.org%2Fa%2F%3Fx%3D1%26y%3D2%23z&title=%E7%94%B2+%26+%E4%B9%99%3D%E4%B8%99",
  );
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    url: "https://example.org/a/?x=1&y=2#z",
    title: "甲 & 乙=丙",
  });
});

test.each([
  ["zh", "到了多少｜招商有数"],
  ["en", "到了多少 | Counting Investment"],
] as const)("one text goes with an address, in %s", (lang, text) => {
  expect(shareText("到了多少", lang)).toBe(text);
});
