import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { pagePictureFiles, pagePictures } from "./page-pictures.ts";

test("front page and data have pictures of their own, in both languages", () => {
  expect(Object.keys(pagePictures(data))).toEqual(["", "data/"]);
  expect(Object.keys(pagePictureFiles(data))).toEqual(["og.png", "data/og.png", "en/og.png", "en/data/og.png"]);
});

test("each is a PNG of 1200 × 630", async () => {
  const picture = Buffer.from((await pagePictureFiles(data)["en/data/og.png"]?.()) ?? "");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});
