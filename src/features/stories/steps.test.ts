import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";
import { stackSteps } from "./steps.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const step = (n: number) =>
  `<div class="step"><figure id="f${n}"></figure><div class="step-words" id="w${n}"></div></div>`;

type Entry = { isIntersecting: boolean; target: Element };

function open(body: string) {
  const { document } = page(body);
  const observed: Element[] = [];
  let tell: (entries: Entry[]) => void = () => {};
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (entries: Entry[]) => void) {
        tell = told;
      }
      observe(each: Element) {
        observed.push(each);
      }
    },
  );
  stackSteps(document);
  return {
    observed: () => observed.map(({ id }) => id),
    shown: () =>
      [...document.querySelectorAll<HTMLElement>("figure")].filter((each) => !each.hidden).map(({ id }) => id),
    steps: () => document.querySelectorAll(".step").length,
    read: (id: string) => tell([{ isIntersecting: true, target: document.getElementById(id) as Element }]),
    leave: (id: string) => tell([{ isIntersecting: false, target: document.getElementById(id) as Element }]),
  };
}

test("steps that follow one another lie in one place, of which the one is shown whose words are read", () => {
  const story = open(step(1) + step(2) + step(3));
  expect([story.steps(), story.shown(), story.observed()]).toEqual([1, ["f1"], ["w1", "w2", "w3"]]);
  story.read("w3");
  expect(story.shown()).toEqual(["f3"]);
  story.leave("w3");
  expect(story.shown()).toEqual(["f3"]);
  story.read("w2");
  expect(story.shown()).toEqual(["f2"]);
});

test("what stands apart, and a step alone, stays as it is", () => {
  const story = open(`${step(1)}<p></p>${step(2)}${step(3)}`);
  expect([story.steps(), story.shown()]).toEqual([2, ["f1", "f2"]]);
});
