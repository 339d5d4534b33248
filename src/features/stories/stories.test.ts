import { expect, test, vi } from "vitest";

const held = vi.hoisted(() => ({ stories: [] as { id: string; body?: string; data: { order: number } }[] }));
vi.mock("astro:content", () => ({ getCollection: () => Promise.resolve(held.stories) }));

const { placeOfStory, storiesIn } = await import("./stories.ts");

test("the stories of a language stand in their order", async () => {
  held.stories = [
    { id: "b/zh", body: "字", data: { order: 2 } },
    { id: "a/zh", data: { order: 1 } },
    { id: "a/en", body: "words", data: { order: 1 } },
  ];
  expect((await storiesIn("zh")).map(({ id }) => id)).toEqual(["a/zh", "b/zh"]);
});

test("a story with a typed number stops the build", async () => {
  held.stories = [{ id: "a/en", body: "In 2022", data: { order: 1 } }];
  await expect(storiesIn("en")).rejects.toThrow("typed numbers in the story a (en): line 1: 2022.");
});

test("a story is in a language that the site has", () => {
  expect(placeOfStory({ id: "a/zh" })).toEqual({ slug: "a", lang: "zh" });
  expect(() => placeOfStory({ id: "a/fr" })).toThrow("unknown language of a story: a/fr.");
});
