import { expect, test } from "vitest";
import { droppedByWebKit, inlineStyles, linkedStyles } from "./styles.ts";

test("the styles within a page are found, whatever their element carries, and nothing else", () => {
  const page = "<style>a{}</style><p>b{}</p><style id=dark media=print>\nc{}\n</style><style></style>";
  expect(inlineStyles(page)).toEqual(["a{}", "\nc{}\n", ""]);
});

test.each([
  ['<link rel="stylesheet" href="/a.css">', ["/a.css"]],
  ['<link href="/b.css" media="print" rel="stylesheet" />', ["/b.css"]],
  ['<link rel="canonical" href="/c/"><link rel="stylesheet">', []],
  ['<link data-rel="stylesheet" href="/d.css">', []],
])("the sheets that %s links to", (html, addresses) => {
  expect(linkedStyles(html)).toEqual(addresses);
});

test.each([
  ["underline 2px", true],
  ["underline .1em", true],
  ["2px underline", true],
  ["underline from-font", true],
  ["underline calc(1px + 2px) red", true],
  ["none", false],
  ["underline", false],
  ["underline #123456", false],
  ["underline var(--accent)", false],
])("WebKit drops text-decoration: %s, %j", (value, dropped) => {
  expect(droppedByWebKit(`a{color:red;text-decoration:${value};top:0}`)).toHaveLength(dropped ? 1 : 0);
  expect(droppedByWebKit(`a { text-decoration: ${value} }`)).toHaveLength(dropped ? 1 : 0);
});
