import { expect, test } from "vitest";
import { escapeXml } from "./escape-xml.ts";

test.each([
  [`<a href="x">&</a>`, "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;"],
  ["&amp;", "&amp;amp;"],
  ["&&<<", "&amp;&amp;&lt;&lt;"],
  ["到位资金“甲”，it's\n1 % {}", "到位资金“甲”，it's\n1 % {}"],
  ["", ""],
])("%j stands inside an element or an attribute as %j", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
