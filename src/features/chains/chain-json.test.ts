import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { chain } from "../../../test/chains/fixtures.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { data as real } from "../../model/data.ts";
import { chainJson } from "./chain-json.ts";
import { chainSchema } from "./chain-schema.ts";

const valid = new Ajv({ allErrors: true }).compile(chainSchema);
/** As a program reads it. */
const read = (...args: Parameters<typeof chainJson>) =>
  JSON.parse(JSON.stringify(chainJson(...args))) as ReturnType<typeof chainJson>;

test.each(real.chains.map((each) => [each.id, each] as const))("the file of %s is as its schema has it", (_, each) => {
  expect([valid(read(each, real)), valid.errors]).toEqual([true, null]);
});

test("a file that lacks a source, or has more than the schema knows, is not", () => {
  const { sources, ...rest } = read(chain, projectWorld());
  expect([valid(rest), valid({ ...rest, sources, more: 1 }), valid({ ...rest, sources })]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each(real.chains.map((each) => [each.id, each] as const))("in %s every id leads to what has it", (_, each) => {
  const { nodes, links, status, projects, places, sources } = read(each, real);
  const nodeIds = new Set(nodes.map(({ id }) => id).concat(""));
  const codes = new Set(places.map(({ code }) => code));
  const rows = projects.flatMap((project) => project.rows);
  expect(links.filter(({ from, to }) => !nodeIds.has(from) || !nodeIds.has(to))).toEqual([]);
  expect(status.filter(({ node, place }) => !nodeIds.has(node) || !codes.has(place))).toEqual([]);
  expect(rows.filter(({ node, place }) => !nodeIds.has(node) || !codes.has(place))).toEqual([]);
  expect(rows.filter(({ source }) => sources.every(({ id }) => id !== source))).toEqual([]);
});

test("it has all that the tables place on the chains, each row once", () => {
  const ids = real.chains.flatMap((each) => read(each, real).projects.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const placed = [...real.ventures, ...real.citedVentures].filter((venture) => venture.chain !== "");
  expect(ids.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
});

test("a project has what each source says of it on the chain, and a node how far it is", () => {
  const { projects, status } = read(chain, projectWorld());
  expect(projects.map(({ id, part_of, rows }) => [id, part_of, rows.map((row) => row.id)])).toEqual([
    ["mill", undefined, ["demo-mill", "page-v1", "page-v2"]],
    ["demo-mine", undefined, ["demo-mine"]],
    ["mill-1", "mill", ["page-v3"]],
  ]);
  expect(status).toEqual([
    { node: "metal", place: "150300", status: "producing", certainty: "stated", cited: true },
    { node: "wire", place: "150300", status: "producing", certainty: "stated", cited: true },
  ]);
});
