import { expect, test } from "vitest";
import { placeholdersIn, published, siteConfig } from "./site-config.ts";

const own = {
  SITE: "https://example.org",
  BASE: "/x/",
  PUBLISHER: "某报数据组",
  PUBLISHER_EN: "Data desk of a paper",
  CONTACT: "mailto:desk@example.org",
};

test("what the environment says goes before the file", () => {
  const config = siteConfig(own);
  expect(config).toEqual({
    site: own.SITE,
    base: own.BASE,
    publisher: { zh: own.PUBLISHER, en: own.PUBLISHER_EN },
    contact: own.CONTACT,
  });
  expect(published(config)).toEqual({ publisher: config.publisher, contact: own.CONTACT });
  expect(placeholdersIn(config)).toEqual([]);
});

test("a placeholder is told by name, and published nowhere", () => {
  const placeholder = {
    site: "https://counting-investment.example",
    base: "/",
    publisher: { zh: "PLACEHOLDER", en: "PLACEHOLDER" },
    contact: "mailto:PLACEHOLDER@counting-investment.example",
  };
  expect(published(placeholder)).toEqual({ publisher: { zh: "", en: "" }, contact: "" });
  const told = placeholdersIn(placeholder);
  expect(told.map((line) => /build with (\w+)=/.exec(line)?.[1])).toEqual([
    "SITE",
    "PUBLISHER",
    "PUBLISHER_EN",
    "CONTACT",
  ]);
  expect(told[0]).toBe(
    "placeholder: https://counting-investment.example. Write it in src/site/site.config.json, or build with SITE=…",
  );
});

test("the file of the project can be read whole", () => {
  const { publisher, ...config } = siteConfig({});
  for (const value of [...Object.values(config), publisher.zh, publisher.en]) expect(value).not.toBe("");
});
