import { expect, test } from "vitest";
import { bareAddress } from "./bare-address.ts";

test.each([
  ["https://example.org/x/screen/", "example.org/x/screen"],
  ["http://example.org/", "example.org"],
  ["https://example.org/x", "example.org/x"],
])("%s is shown as one types it: %s", (address, bare) => {
  expect(bareAddress(address)).toBe(bare);
});
