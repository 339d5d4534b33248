import { expect, test } from "vitest";
import { codeOf, readGuide, tableOf } from "./guide.ts";

const text = `# Title

The lead.

## First part {#first}

A paragraph with \`code\` and [a link](/x/).

| a | b |
| - | - |
| 1 | 2 |

\`\`\`code-one What it is called
line 1

line 2
\`\`\`

## 第二 {#second}

> Who needs it

Folded.

## Bare
`;

test("a text has its title, its lead and its sections, each with id and heading", () => {
  const { title, lead, parts } = readGuide(text);
  expect([title, lead]).toEqual(["Title", "The lead."]);
  expect(parts.map(({ id, heading, folded }) => [id, heading, folded])).toEqual([
    ["first", "First part", ""],
    ["second", "第二", "Who needs it"],
    ["", "Bare", ""],
  ]);
});

test("a section has its blocks in order, less the quotation that folds them", () => {
  const [first, second, bare] = readGuide(text).parts;
  expect(first?.blocks.map(({ type }) => type)).toEqual(["paragraph", "table", "code"]);
  expect(second?.blocks.map(({ raw }) => raw.trim())).toEqual(["Folded."]);
  expect(bare?.blocks).toEqual([]);
});

test("a code is told by the words behind its fence", () => {
  const [code] = readGuide(text).parts[0]?.blocks.filter((block) => block.type === "code") ?? [];
  if (!code) throw new Error("no code");
  expect(codeOf(code)).toEqual({ id: "code-one", label: "What it is called", text: "line 1\n\nline 2" });
});

test("rows become a table that is read back as they were", () => {
  const rows = [
    ["head", "头"],
    ["`a`", "[b](/b)"],
    ["c", "d: e"],
  ];
  const [table] = readGuide(`# t\n\n## s {#s}\n\n${tableOf(rows)}\n`).parts[0]?.blocks ?? [];
  if (table?.type !== "table") throw new Error("no table");
  expect([table.header, ...table.rows].map((row) => row.map((cell) => cell.text))).toEqual(rows);
});

test("a text without a heading is empty", () => {
  expect(readGuide("")).toEqual({ title: "", lead: "", parts: [] });
});
