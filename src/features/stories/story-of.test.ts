import { expect, test } from "vitest";
import { newStory, storyOf } from "./story-of.ts";

test("the parts of a story know its language, and count its numbers from one", () => {
  const story = newStory("en");
  expect(storyOf({ story })).toBe(story);
  expect([story.lang, story.next(), story.next()]).toEqual(["en", 1, 2]);
});

test("a part outside of a story is refused", () => {
  expect(() => storyOf({})).toThrow("a part of a story outside of one.");
});
