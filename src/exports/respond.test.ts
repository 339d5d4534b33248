import { expect, test } from "vitest";
import { mediaTypes } from "../model/media-types.ts";
import { respond } from "./respond.ts";

test.each(Object.entries(mediaTypes))(
  "a file that ends in %s is served as %s, its body as it is",
  async (end, type) => {
    const response = respond("数,1\r\n", `charts/a${end}`);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(await response.text()).toBe("数,1\r\n");
  },
);
