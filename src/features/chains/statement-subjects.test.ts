import { expect, test, vi } from "vitest";
import { chain, node, presence } from "../../../test/chains/fixtures.ts";
import type { Instrument } from "./instruments/index.ts";
import type { Statement } from "./instruments/statement.ts";
import { subjects } from "./statement-subjects.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

const text = (zh: string, en: string) => ({ zh, en });
const none = text("", "");
const firm = text("企业", "Firm");
const [ore, metal] = [node("ore"), node("metal")];
const statement = (cells: Partial<Statement>): Statement => ({
  subject: firm,
  finding: text("投产", "producing"),
  basis: "printed",
  evidence: [],
  ...cells,
});
const told = (statements: readonly Statement[], lang: "zh" | "en") => {
  const instrument: Instrument = {
    id: "x",
    name: none,
    description: () => none,
    silence: () => none,
    statements: () => statements,
  };
  return subjects(instrument, { chain, scope: "wuhai", data, lang });
};

test("statements on one subject stand together, apart by link, in the order in which they are first made", () => {
  const rows = told(
    [
      statement({ node: ore }),
      statement({ subject: text("另一家", "Another"), node: ore }),
      statement({ node: metal }),
      statement({ node: ore, finding: text("签约", "signed") }),
    ],
    "zh",
  );
  expect(rows.map(({ name, node: on, findings }) => [name, on, findings.map(({ words }) => words)])).toEqual([
    ["企业", "环节：环节ore", ["投产", "签约"]],
    ["另一家", "环节：环节ore", ["投产"]],
    ["企业", "环节：环节metal", ["投产"]],
  ]);
});

test.each([
  ["zh", "环节：环节ore", "上游环节metal", "下游环节metal", "《演示》第3行", "《演示》第3行：演示"],
  ["en", "Link: Node ore", "Input Node metal", "Outlet Node metal", "“Demo”, line 3", "“Demo”, line 3: Demo"],
] as const)(
  "in %s a finding names its neighbour, whether it is derived, and by which line",
  (lang, on, input, outlet, words, label) => {
    const [row] = told(
      [
        statement({
          node: ore,
          neighbour: { node: metal, relation: "input" },
          basis: "derived",
          evidence: [presence("v")],
        }),
        statement({ node: ore, neighbour: { node: metal, relation: "outlet" } }),
        statement({ node: ore }),
      ],
      lang,
    );
    expect(row).toMatchObject({ name: firm[lang], node: on });
    expect(row?.findings.map(({ about, derived }) => [about, derived])).toEqual([
      [input, true],
      [outlet, false],
      ["", false],
    ]);
    expect(row?.findings[0]?.evidence).toEqual([{ id: "demo-v", words, label, path: "reports/demo/#demo-v" }]);
  },
);

test("what is about a link itself, or about none, names no link beside it", () => {
  expect(told([statement({ subject: ore, node: ore })], "zh")[0]?.node).toBe("");
  expect(told([statement({})], "zh")[0]?.node).toBe("");
});

test("the statements are asked for the chain and place at hand", () => {
  const statements = vi.fn<Instrument["statements"]>(() => []);
  subjects(
    { id: "x", name: none, description: () => none, silence: () => none, statements },
    { chain, scope: "baotou", data, lang: "zh" },
  );
  expect(statements).toHaveBeenCalledWith(chain, expect.objectContaining({ scope: "baotou" }));
});
