import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { pagePictureFiles, sitePictures } from "./page-pictures.ts";

const files = (lang: "zh" | "en") => pagePictureFiles(sitePictures({ data, lang }), { data, lang });

test("front page and data have pictures of their own, in both languages", () => {
  expect(Object.keys(files("zh"))).toEqual(["og.png", "data/og.png"]);
  expect(Object.keys(files("en"))).toEqual(["en/og.png", "en/data/og.png"]);
});

test("each is a PNG of 1200 × 630", async () => {
  const picture = Buffer.from((await files("en")["en/data/og.png"]?.()) ?? "");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});
