import { expect, test } from "vitest";
import { demoChart } from "../../../test/files/fixtures.ts";
import { downloadFiles } from "./download-files.ts";

const lines = (lang: "zh" | "en") =>
  downloadFiles(demoChart({ slug: "x" }), lang).map(({ address, name, words }) => `${address} ${name}: ${words}`);

test("a chart has its tables once, and its pictures and descriptions in the reader's language", () => {
  expect(lines("zh")).toEqual([
    "/charts/x.csv CSV: 机器读取用",
    "/charts/x.excel.csv CSV (Excel): Excel 打开用",
    "/charts/x.zip ZIP: CSV、说明、许可打成一包",
    "/charts/x.json JSON: 数据连同说明",
    "/charts/x.png PNG: 图片，网页和文档用",
    "/charts/x-poster.png PNG (poster): 竖版长图，带二维码",
    "/charts/x.svg SVG: 矢量图，可印刷",
    "/charts/x-dark.svg SVG (dark): 矢量图，深色",
    "/charts/x.metadata.json metadata.json: 各列的说明和处理程度",
    "/charts/x.csv-metadata.json CSVW: CSV 的机读说明",
  ]);
  expect(lines("en")).toEqual([
    "/charts/x.csv CSV: for software",
    "/charts/x.excel.csv CSV (Excel): for Excel",
    "/charts/x.zip ZIP: CSV, description and licence in one",
    "/charts/x.json JSON: rows with metadata",
    "/en/charts/x.png PNG: picture for pages and documents",
    "/en/charts/x-poster.png PNG (poster): portrait picture with QR code",
    "/en/charts/x.svg SVG: vector image, fit for print",
    "/en/charts/x-dark.svg SVG (dark): vector image, dark",
    "/en/charts/x.metadata.json metadata.json: columns, and how each was processed",
    "/charts/x.csv-metadata.json CSVW: the CSV described for machines",
  ]);
});
