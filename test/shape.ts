import { expect, test } from "vitest";
import type { z } from "zod";

/**
 * What a shape says where every cell of a row holds the same text: a message for each column that the text will not do
 * for.
 */
function tellCells(shape: z.ZodObject, text: string): Record<string, string> {
  const cells = Object.fromEntries(Object.keys(shape.shape).map((column) => [column, text]));
  const issues = shape.safeParse(cells).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

export const empty = "empty cell: a text is needed";
export const noId = (text: string) => `invalid id: ${text}. Write lower-case letters and digits joined by hyphens`;
export const noDay = (text: string) => `invalid day: ${text}. Write a day that exists as YYYY-MM-DD`;
export const noNumber = (text: string) => `invalid number: ${text}`;
export const noCount = "invalid count: 0. Write a whole number from 1 up";
export const noVersion = (text: string) => `invalid version: ${text}. Write three numbers such as 1.4.0`;
export const noWord = (noun: string, { among, text }: { among: readonly string[]; text: string }) =>
  `unknown ${noun}: ${text}. Known: ${among.join(", ")}`;

interface Expected {
  /** The header of the file, as the data dictionary has it. */
  columns: string;
  /** What is told of a row of empty cells: all other cells may be empty. */
  empty: Readonly<Record<string, string>>;
  /** What is told of a row of question marks: all other cells hold any text. */
  odd: Readonly<Record<string, string>>;
  /** What is told of the numbers of a row of zeros. */
  zero?: Readonly<Record<string, string>>;
}

/** The tests of a shape: its header, which of its cells must be filled, and which hold no free text. */
export function testShape(shape: z.ZodObject, { columns, empty, odd, zero = {} }: Expected): void {
  const numbers = Object.keys(odd).filter((column) => odd[column] === noNumber("?"));
  const only = (told: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(told).filter(([column]) => numbers.includes(column)));
  test("the columns are those of the data dictionary", () => {
    expect(Object.keys(shape.shape).join()).toBe(columns);
  });
  test("a cell that must be filled is told when it is empty", () => {
    expect(tellCells(shape, "")).toEqual(empty);
  });
  test("a cell that holds a word of a set, a number or a day holds no other text", () => {
    expect(tellCells(shape, "?")).toEqual(odd);
  });
  test("what is counted from one up cannot be none", () => {
    expect(only(tellCells(shape, "0"))).toEqual(zero);
  });
}
