import { expect, test } from "vitest";
import { readEmbed } from "./embed.ts";

const small = '<svg width="360"><title>A &amp; B</title><svg x="1"></svg></svg>';
const large = '<svg width="960">\n<text>甲</text>\n</svg>';
const drawing = `<div class="drawing" data-help="x"> <div class="w360">${small}</div><div class="w960">${large}</div> </div>`;
const key = '<ul class="key" aria-label="Key"> <li class="solid">as reported</li><li class="hatch">derived</li> </ul>';

test("an embed's drawings are read byte for byte with their widths, and the looks of its key in their order", () => {
  expect(readEmbed(`<main>${drawing} ${key}<footer><ul><li class="other">x</li></ul></footer></main>`)).toEqual({
    key: ["solid", "hatch"],
    svgs: [
      { width: 360, svg: small },
      { width: 960, svg: large },
    ],
  });
});

test("an embed without a key has none", () => {
  expect(readEmbed(drawing).key).toEqual([]);
});

test("a page that draws nothing is refused", () => {
  expect(() => readEmbed(`<main>${key}</main>`)).toThrow("no drawing");
});
