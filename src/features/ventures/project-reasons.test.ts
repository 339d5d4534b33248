import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { projectOf } from "../../model/projects.ts";
import { reasonsHeading, reasonsOf } from "./project-reasons.ts";

const data = projectWorld();

test("several rows are told to be one project, a single one to be no part of another", () => {
  expect(reasonsHeading(projectOf("demo-mill", data), "en")).toBe("Why these are one project");
  expect(reasonsHeading(projectOf("page-v3", data), "en")).toBe("Why it has a page of its own");
});

test("each reason stands once, and one row needs none", () => {
  expect(reasonsOf(projectOf("demo-mill", data), "en")).toEqual(["The same firm"]);
  expect(reasonsOf(projectOf("demo-mine", data), "en")).toEqual([]);
});
