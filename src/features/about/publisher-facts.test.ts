import { afterEach, expect, test, vi } from "vitest";
import { publisherFacts } from "./publisher-facts.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a site whose build was told nobody says so", () => {
  expect(publisherFacts("zh")).toEqual({ who: "办站的人没有填写。", write: "联系地址没有填写。" });
  expect(publisherFacts("en").who).toBe("Who publishes this copy of the site has not been filled in.");
});

test("who stands behind it is named, with an address to write to", () => {
  vi.stubEnv("PUBLIC_PUBLISHER", "某报数据组");
  vi.stubEnv("PUBLIC_CONTACT", "mailto:desk@example.org");
  expect(publisherFacts("zh")).toEqual({
    who: "本站由某报数据组办。",
    write: "来信请寄[desk@example.org](mailto:desk@example.org)。",
  });
});
