import { expect, test } from "vitest";
import { bareAddress } from "./bare-address.ts";

test("an address is shown as one types it", () => {
  expect(bareAddress("https://example.org/x/screen/")).toBe("example.org/x/screen");
});
