import { expect, test } from "vitest";
import { aboutTexts } from "./about-texts.ts";

test.each(Object.entries(aboutTexts))("the section %s is whole in both languages", (_, paragraphs) => {
  expect(paragraphs.length).toBeGreaterThan(0);
  for (const { zh, en } of paragraphs) {
    // A paragraph before a list ends in a colon.
    expect(zh).toMatch(/^[\p{Script=Han}“].*[。：]$/u);
    expect(zh).not.toMatch(/[,;:!?]|\s$/);
    expect(en).toMatch(/^[A-Z“].*[.:]$/);
    expect(en).not.toMatch(/[，。；：！？、「」]| {2}/);
  }
});
