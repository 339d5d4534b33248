import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { world } from "../../test/lib/fixtures.ts";
import { projectPageOf, projectsWithPage } from "./projects-with-page.ts";
import type { Data, VentureSame } from "./types.ts";

const park = { company: "", project: "园区", stage: "under-construction" } as const;
const reason = { zh: "分项", en: "A part" };
const same: readonly VentureSame[] = [
  { venture: "demo-park", project: "park", part_of: "", reason },
  { venture: "demo-firm", project: "firm", part_of: "park", reason },
  { venture: "demo-part", project: "part", part_of: "park", reason },
];
const data: Data = {
  ...world(),
  ventures: [
    venture("park", park),
    venture("firm"),
    venture("part", park),
    venture("other", park),
    venture("contact", { stage: "cooperating" }),
  ],
  venturesSame: same,
};

test("a firm’s project has a page, and so have its whole and the other parts of that; no other has", () => {
  expect(projectsWithPage(data).map(({ id }) => id)).toEqual(["park", "firm", "part"]);
});

test("a venture leads to the page of its project, where that has one", () => {
  expect(["demo-firm", "demo-other", "demo-unknown"].map((id) => projectPageOf(id, data)?.id)).toEqual([
    "firm",
    undefined,
    undefined,
  ]);
});
