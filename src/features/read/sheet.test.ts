import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataVocabulary } from "../../../test/pull/data-vocabulary.ts";
import { openDesk } from "../../../test/walk/walk.ts";
import { openBlocks } from "../../reading/open/open.ts";
import { piecesOf } from "./browser/pieces.ts";
import { correct, type Corrected } from "./corrections.ts";
import { readMarks } from "./reading.ts";
import { sheetOf } from "./sheet.ts";

const text = "第二届峰会上，全市签约约20个项目。\n两三千万元的不多，总投资35.5亿元。\n";

async function rowsOf(): Promise<Corrected> {
  const blocks = openBlocks(piecesOf(Buffer.from(text)), { file: "demo.txt", whole: false });
  const options = { ...dataVocabulary(), file: "demo.txt", place: "150300", published: undefined };
  const { marks } = await readMarks(blocks, options);
  return { rows: marks.map(({ cells }) => cells), past: [] };
}

test("the sheet of a page, its marks corrected by hand, is one that npm run enter takes", async () => {
  let all = await rowsOf();
  for (const correction of [
    { index: 1, field: "indicator", value: "reserve-projects" },
    { index: 1, field: "status", value: "target" },
    { index: 2, field: "figure_or_aside", value: "aside" },
    { index: 2, field: "reason", value: "idiom" },
    { index: 3, field: "indicator", value: "agreed-investment" },
  ] as const)
    all = correct(all, correction);
  const desk = openDesk();
  try {
    const [file, judged] = ["demo.txt", "judged.csv"].map((name) => join(desk.texts, name));
    writeFileSync(file ?? "", text);
    writeFileSync(judged ?? "", sheetOf(all.rows));
    const said = await desk.run("enter", "--data", desk.data, "--report", "demo", "--text", file ?? "", judged ?? "");
    expect(said).toMatch(/^wrote 2 figures and 2 set aside\n/);
  } finally {
    desk.leave();
  }
});

test("a column of status is there where a row has one, and what is not judged is no row", async () => {
  const all = await rowsOf();
  const lines = (rows: Corrected["rows"]) => sheetOf(rows).trimEnd().split("\n");
  expect(lines(all.rows)).toHaveLength(4);
  expect(lines(all.rows)[0]).not.toContain("status");
  const told = correct(all, { index: 1, field: "status", value: "plan" });
  expect(lines(told.rows)[0]).toMatch(/,file,status$/);
  expect(lines(told.rows)[2]).toMatch(/,demo\.txt,plan$/);
});
