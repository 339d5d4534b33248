import { expect, test } from "vitest";
import { chainWorld, node, presence } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { NodeView } from "../chain-view.ts";
import { layThen } from "./card-then.ts";
import { layCard } from "./card.ts";
import { drawCard } from "./draw-card.ts";

const data = chainWorld();
const options = { width: 300, scope: "wuhai", view: "prospect", lang: "en", data } as const;
const shows = (...ids: string[]): NodeView => ({
  node: node("ore", { zh: "甲", en: "A" }),
  status: ids.length > 0 ? "producing" : "unreported",
  certainty: ids.length > 0 ? "stated" : undefined,
  tone: ids.length > 0 ? "full" : "pale",
  ventures: [],
  shown: ids.map((id) => presence(id)),
  opening: undefined,
  elsewhere: [],
});

/** A card of today, as it was in the years before, whose node has a page. */
function draw(now: NodeView, before: readonly NodeView[] = []) {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const card = layCard(now, { ...options, keepsRest: true });
  const states = [...before.map((then) => layThen(card, { ...options, then })), card];
  drawCard(group, {
    card,
    timeline: states.map((state, index) => ({ year: String(2020 + index), state })),
    box: { id: "ore", x: 0, y: 0, width: 300, height: card.height },
    lang: "en",
    data,
    href: (id) => `#${id}`,
    nodeHref: (id) => `/${id}/`,
  });
  return group;
}
const links = (group: Element) =>
  [...group.querySelectorAll("a")].map((link) =>
    ["href", "data-more", "display"].map((name) => link.getAttribute(name) ?? "-").join(" "),
  );

test("a box leads to the page of its node, a label to its firm, what has no room to the row of evidence", () => {
  const many = shows("1", "2", "3", "4", "5");
  expect(links(draw(many))).toEqual(["/ore/ - -", ...["1", "2", "3", "4"].map((id) => `#demo-${id} - -`), "#ore - -"]);
  expect(links(draw(shows("1")))).toEqual(["/ore/ - -", "#demo-1 - -"]);
});

test("what a year is yet to tell keeps its frame, at which its links end; what is told in no year has none", () => {
  const frames = (group: Element) =>
    [...group.querySelectorAll("a > g")].map((one) => one.querySelector("rect[rx]")?.getAttribute("stroke"));
  expect(frames(draw(shows("1"), [shows()])).slice(0, 2)).toEqual(["var(--rule)", "var(--status-producing)"]);
  expect(draw(shows()).querySelector("rect")).toBeNull();
});

test("where a card has years it is named, and says how many more there were, though today there are none", () => {
  const group = draw(shows("1"), [shows(), shows("1", "2", "3")]);
  expect(group.firstElementChild?.getAttribute("data-node")).toBe("ore");
  expect(links(group)).toEqual(["/ore/ - -", "#demo-1 - -", "#ore  none"]);
  const [node, firm, more] = group.querySelectorAll("a");
  const told = (link?: Element) => [...(link?.querySelectorAll("g") ?? [])].map((one) => one.dataset.told ?? "today");
  expect(told(node)).toEqual(["A:\nnothing filed here", "today"]);
  expect(told(firm)).toEqual(["today"]);
  expect([told(more), more?.textContent.trim()]).toEqual([["A:\n+2 more"], "A\n+2 more+2 more"]);
  expect(draw(shows("1")).firstElementChild?.hasAttribute("data-node")).toBe(false);
});
