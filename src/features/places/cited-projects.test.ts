import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { citedProjects } from "./cited-projects.ts";

test("projects of cited pages count where a page places them, and in what that lies in, each once, a whole by its parts", () => {
  const data = projectWorld();
  const ids = (place: string) => citedProjects(place, data).map(({ projectId }) => projectId);
  expect([ids("150200"), ids("150300"), ids("150302")]).toEqual([["copy-v1"], ["mill-1"], []]);
  expect(ids("150000")).toEqual(["mill-1", "copy-v1"]);
});
