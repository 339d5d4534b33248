import { expect, test } from "vitest";
import { featured } from "../../exports/featured.ts";
import { downloadFiles } from "../charts/index.ts";
import { dataParts } from "./data-guide.ts";
import { data } from "../../model/data.ts";

const blocksOf = (id: string) => dataParts({ data, lang: "en" }).find((part) => part.id === id)?.blocks ?? [];
const rowsOf = (id: string) => blocksOf(id).flatMap((block) => ("table" in block ? block.table.rows : []));

test("the guide lists the files of the downloads box in its order, each with a link to it", () => {
  const slug = featured(data)[0]?.slug ?? "";
  const files = downloadFiles(slug, "en");
  expect(rowsOf("charts").map(([name]) => /\((.*)\)/.exec(name ?? "")?.[1])).toEqual(
    files.map(({ address }) => address),
  );
  expect(rowsOf("charts")[1]).toEqual([`[${slug}.excel.csv](/charts/${slug}.excel.csv)`, "CSV (Excel): for Excel"]);
});

test("columns are told in the words of the catalogue", () => {
  const [name, meaning] = rowsOf("comparing").find(([name]) => name === "`basis`") ?? [];
  expect([name, meaning]).toEqual([
    "`basis`",
    "printed, derived (computed from printed figures) or inferred (solved for).",
  ]);
});

test("the addresses of a version are those of the last release", () => {
  const [block] = blocksOf("versions").filter((block) => "code" in block);
  const lines = block && "code" in block ? block.code.text.split("\n") : [];
  expect(lines).toHaveLength(4);
  for (const line of lines)
    expect(line).toMatch(/^https:\/\/example\.org\/v\/\d+\.\d+\.\d+\/(?:data|charts)\/[\w.-]+$/);
});
