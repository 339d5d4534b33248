import { afterEach, expect, test, vi } from "vitest";
import { publisherIn } from "./publisher.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("nobody stands behind a site whose build was not told", () => {
  expect(publisherIn("zh")).toEqual({ name: "", contact: "", shown: "" });
});

test("a name stands in the language of the page, and a contact without its scheme", () => {
  vi.stubEnv("PUBLIC_PUBLISHER", "某报数据组");
  vi.stubEnv("PUBLIC_PUBLISHER_EN", "Data desk of a paper");
  vi.stubEnv("PUBLIC_CONTACT", "mailto:desk@example.org");
  expect(publisherIn("zh")).toEqual({
    name: "某报数据组",
    contact: "mailto:desk@example.org",
    shown: "desk@example.org",
  });
  expect(publisherIn("en").name).toBe("Data desk of a paper");
  vi.stubEnv("PUBLIC_CONTACT", "https://example.org/write/");
  expect(publisherIn("en").shown).toBe("example.org/write");
});
