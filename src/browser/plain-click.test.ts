import { expect, test } from "vitest";
import { page } from "../../test/lib/page.ts";
import { isPlainClick } from "./plain-click.ts";

const { MouseEvent } = page("") as unknown as { MouseEvent: typeof globalThis.MouseEvent };

test.each<[boolean, MouseEventInit]>([
  [true, {}],
  [false, { button: 1 }],
  [false, { ctrlKey: true }],
  [false, { metaKey: true }],
  [false, { shiftKey: true }],
  [false, { altKey: true }],
])("it is %s of a click with %j", (plain, keys) => {
  expect(isPlainClick(new MouseEvent("click", keys))).toBe(plain);
});

test("what another script has taken is not asked for again", () => {
  const event = new MouseEvent("click", { cancelable: true });
  event.preventDefault();
  expect(isPlainClick(event)).toBe(false);
});
