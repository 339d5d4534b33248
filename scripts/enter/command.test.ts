import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDesk, type Desk } from "../../test/walk/walk.ts";

const header = "line,column,printed,value,unit,indicator,place,period,figure_or_aside,reason";
const figure = "1,3,20个,20,个,reserve-projects,150300,,figure,";
const aside = "2,2,第二届,,,,,,aside,ordinal";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  writeFileSync(join(desk.texts, "demo.txt"), "签约20个项目。\n第二届会。\n");
});
afterEach(() => desk.leave());

/** Enters these rows for the report `demo`; what the command tells, of a refusal why. */
function enter(...rows: string[]): Promise<string> {
  const sheet = join(desk.texts, "judged.csv");
  writeFileSync(sheet, [header, ...rows].join("\n"));
  const text = join(desk.texts, "demo.txt");
  return desk.run("enter", "--data", desk.data, "--report", "demo", "--text", text, sheet).catch(String);
}

const written = () => readdirSync(desk.data, { recursive: true }).filter((file) => String(file).includes("demo"));

test("a sheet that holds is written, with what the report's row needs", async () => {
  expect(await enter(figure, aside)).toMatch(
    /^wrote 1 figures and 1 set aside\nfor .*reports\.csv: lines 3, sha256 [0-9a-f]{64}\n$/,
  );
  expect(written()).toHaveLength(4);
});

test("a sheet that a spreadsheet rewrote is refused by row and column; mended, it enters", async () => {
  const rewritten = "1,3,20个,20.5,个,reserve-projects,150300,,figure,";
  const refused = await enter(rewritten, aside.replace("第二届", "2-Jan"));
  expect(refused).toContain("judged.csv row 2 (value): value not as printed: 20.5. 20个 reads as 20");
  expect(refused).toContain("judged.csv row 3 (printed): not in the text at 2:2: 2-Jan. The text has “二届会。” there");
  expect(refused).toContain("2 faults, nothing written");
  expect(written()).toEqual([]);
  expect(await enter(figure, aside)).toMatch(/^wrote 1 figures/);
});

test("what cannot be written leaves nothing behind, and may be tried again", async () => {
  rmSync(join(desk.data, "aside"), { recursive: true });
  writeFileSync(join(desk.data, "aside"), "");
  expect(await enter(figure, aside)).toMatch(/EEXIST|ENOTDIR/);
  expect(written()).toEqual([]);
  rmSync(join(desk.data, "aside"));
  mkdirSync(join(desk.data, "aside"));
  expect(await enter(figure, aside)).toMatch(/^wrote 1 figures/);
});
