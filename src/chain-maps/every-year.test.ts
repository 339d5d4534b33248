import { describe, expect, test } from "vitest";
import { buildDocument as document } from "../drawing/build-document.ts";
import { data } from "../model/data.ts";
import { projects } from "../model/projects.ts";
import { saidOf } from "../model/said.ts";
import type { CitedVenture, Data, Venture } from "../model/types.ts";
import { chainView, scopes, views, type ChainView, type NodeView } from "./chain-view.ts";
import { markOf, namedOn } from "./draw/card.ts";
import { drawChainMap } from "./draw/chain-map.ts";
import { drawGlyph, type Mark } from "./draw/glyph.ts";
import { nodeStatuses, statusOf } from "./nodes.ts";
import { yearViews, type YearView } from "./year-views.ts";

/** The data with only the rows that were said by the end of a year: when what has no date was said, nothing tells. */
function dataUntil(year: string): Data {
  const yearIn = (row: Venture | CitedVenture) => saidOf(row, data)?.to.slice(0, 4) ?? "";
  const isSaid = (row: Venture | CitedVenture) => yearIn(row) !== "" && yearIn(row) <= year;
  return { ...data, ventures: data.ventures.filter(isSaid), citedVentures: data.citedVentures.filter(isSaid) };
}

/** The path of a mark. */
function formOf(mark: Mark): string {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  drawGlyph(group, { mark, x: 0, y: 0 });
  return group.querySelector("path")?.getAttribute("d") ?? "";
}

/** What a view must draw in a year: each node's mark, those of its labels of today that it had, and how many more. */
function marksOf(then: ChainView, today: ChainView) {
  const labels = (shown: NodeView["shown"], now: NodeView["shown"]) =>
    now.flatMap(({ projectId }) => shown.find((one) => one.projectId === projectId) ?? []);
  const nodes = today.nodes.map((now) => {
    const own = then.nodes.find(({ node }) => node === now.node);
    if (!own) throw new Error("no node");
    const named = labels(own.shown, namedOn(now).named);
    return [
      now.node.id,
      formOf(markOf(own)),
      ...named.map((one) => formOf(statusOf(one))),
      own.shown.length - named.length,
    ];
  });
  return { nodes, unplaced: labels(then.unplaced, today.unplaced).map((one) => formOf(statusOf(one))) };
}

/** A view as nodes of which only doubtful sources tell may be drawn: no further than in any later year. */
function heldBack(then: ChainView, years: readonly YearView[], year: string): ChainView {
  const later = years.filter((one) => one.year > year);
  const rank = ({ status }: Pick<NodeView, "status">) => nodeStatuses.indexOf(status);
  const nodes = then.nodes.map((node, at) => {
    const ends = later.flatMap(({ view }) => view.nodes[at] ?? []).filter(({ status }) => status !== "put-off");
    const least = ends.toSorted((a, b) => rank(b) - rank(a))[0];
    return least && rank(least) > rank(node) && node.certainty !== "stated" ? { ...node, status: least.status } : node;
  });
  return { ...then, nodes };
}

/** What a drawing shows in a year, by its attributes; without a year what it shows by itself. */
function shownBy(svg: SVGSVGElement, year?: string) {
  const isSeen = (group: Element) => {
    if (year === undefined) return group.getAttribute("display") !== "none";
    const [from, to] = [group.getAttribute("data-from") ?? "", group.getAttribute("data-to") ?? "9999"];
    return from <= year && year <= to;
  };
  const seen = (link: Element) => {
    const groups = [...link.children].filter(({ tagName }) => tagName === "g");
    return groups.length > 0 ? groups.filter(isSeen) : [link];
  };
  const form = (link: Element) =>
    seen(link).map((group) => group.querySelector("path[transform]")?.getAttribute("d") ?? "");
  const nodes = [...svg.querySelectorAll("[data-node]")].map((place) => {
    const [node, ...others] = place.querySelectorAll("a");
    if (!node) throw new Error("no link");
    const rest = others.filter((link) => link.hasAttribute("data-more")).flatMap(seen);
    const more = rest.map((group) => Number(/\d+(?=项)/.exec(group.textContent)?.[0]));
    const firms = others.filter((link) => !link.hasAttribute("data-more"));
    return [place.getAttribute("data-node"), ...form(node), ...firms.flatMap(form), more[0] ?? 0];
  });
  return { nodes, unplaced: [...(svg.lastElementChild?.querySelectorAll("a") ?? [])].flatMap(form) };
}

const byId = ({ nodes, unplaced }: ReturnType<typeof shownBy>) => ({
  nodes: Object.fromEntries(nodes.map(([id, ...marks]) => [String(id), marks])),
  unplaced,
});

describe.each(data.chains)("$id", (chain) => {
  test.each(scopes(data))("in %s shows in each year what was said by its end, and last what it is today", (scope) => {
    for (const view of views) {
      const today = chainView(chain, { scope, view, data });
      const years = yearViews(today, data);
      const svg = drawChainMap(today, {
        document,
        width: 360,
        lang: "zh",
        data,
        name: "",
        href: (id) => `#${id}`,
        years,
      });
      if (years.length < 2) {
        expect(svg.querySelector("[data-from], [data-to], [data-node]")).toBeNull();
        continue;
      }
      for (const { year } of years.slice(0, -1)) {
        const then = heldBack(chainView(chain, { scope, view, data: dataUntil(year) }), years, year);
        expect(byId(shownBy(svg, year)), `${view} ${year}`).toEqual(byId(marksOf(then, today)));
      }
      const last = byId(marksOf(today, today));
      for (const year of [undefined, "9999", years.at(-1)?.year]) expect(byId(shownBy(svg, year))).toEqual(last);
    }
  });
});

test.each(data.chains)("no link of $id steps back in a later year, but for what is put off", (chain) => {
  for (const scope of scopes(data))
    for (const view of views) {
      const years = yearViews(chainView(chain, { scope, view, data }), data);
      years.slice(1).forEach(({ year, view: now }, at) => {
        const before = years[at]?.view.nodes ?? [];
        const back = now.nodes.filter(({ status }, index) => {
          const was = before[index]?.status ?? status;
          return status !== "put-off" && nodeStatuses.indexOf(status) > nodeStatuses.indexOf(was);
        });
        expect(back.map(({ node }) => `${node.id} ${year}`)).toEqual([]);
      });
    }
});

test("there are projects whose marks change with the years", () => {
  expect(projects(data).some(({ rows }) => new Set(rows.map(({ said }) => said?.to.slice(0, 4))).size > 1)).toBe(true);
});
