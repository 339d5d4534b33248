import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const form = (min: number, max: number) =>
  `<form data-years hidden data-until="up to {year}" data-all="all" data-words="{when}: {marks} on {nodes}" data-loose=", {loose} more"><input type="range" min="${min}" max="${max}" value="${max}"><b></b><button type="button">all</button><output></output></form>`;

// An ore that one firm had from the first, one that came and grew, and a count; a metal that came late; two below.
const svg = `<svg><g><g data-to="2021" display="none"><text>legend then</text></g><g data-from="2022"><text>legend</text></g></g>
  <g data-node="ore"><a id="ore"><title>Ore: operating</title><g data-to="2021" data-told="Ore: signed" display="none"></g><g data-from="2022"></g></a>
    <a id="old"><title>Old</title></a>
    <a id="grown"><title>Grown: operating</title><g data-from="2020" data-to="2021" data-told="Grown: signed" display="none"></g><g data-from="2022"></g></a>
    <a id="more" data-more><title>Ore: +3</title><g data-from="2021" data-to="2021" data-told="Ore: +2" display="none"><text>+2 more</text></g><g data-from="2022"><text>+3 more</text></g></a></g>
  <g data-node="metal"><a id="metal"><title>Metal</title></a><a id="late"><title>Late</title><g data-from="2023"></g></a></g>
  <g><a id="loose"><title>Loose</title><g data-from="2022"></g></a></g></svg>`;

const html = (years = form(2019, 2023)) =>
  `<main><nav data-switch><a id="b" href="/map/b/">B</a></nav>${years}<div class="drawing"><div>${svg}</div><div>${svg}</div></div></main>`;

async function open(query = "", body = html()) {
  const window = page(body, { url: `https://example.org/map/a/${query}` });
  await import("./years.ts");
  const { tellShown } = await import("./shown.ts");
  const { document } = window;
  const slider = document.querySelector("input");
  const shown = () =>
    [...document.querySelectorAll(".drawing svg")].map((drawing) =>
      [...drawing.querySelectorAll("a")].filter((link) => link.getAttribute("display") !== "none").map(({ id }) => id),
    );
  return {
    window,
    document,
    tellShown,
    shown,
    said: () => document.querySelector("output")?.textContent,
    named: (id: string) => document.querySelector(`#${id}`)?.getAttribute("aria-label"),
    choose: (year: number) => {
      if (slider) slider.value = String(year);
      slider?.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
  };
}
const everything = ["ore", "old", "grown", "more", "metal", "late", "loose"];

test("a map is of all years at first: everything is displayed, and counted with what is below the map", async () => {
  const { document, shown, said } = await open();
  expect(shown()).toEqual([everything, everything]);
  expect(said()).toBe("all: 6 on 2, 1 more");
  expect(document.querySelector("form")?.hidden).toBe(false);
});

describe("a year", () => {
  test.each([
    [2019, ["ore", "old", "metal"], "up to 2019: 1 on 1"],
    [2020, ["ore", "old", "grown", "metal"], "up to 2020: 2 on 1"],
    [2021, ["ore", "old", "grown", "more", "metal"], "up to 2021: 4 on 1"],
    [2022, ["ore", "old", "grown", "more", "metal", "loose"], "up to 2022: 5 on 1, 1 more"],
    [2023, everything, "up to 2023: 6 on 2, 1 more"],
  ])("of %i leaves out what was not yet said, at every width, and says how much there is", async (year, ids, words) => {
    const { document, choose, shown, said } = await open();
    choose(year);
    expect(shown()).toEqual([ids, ids]);
    expect(said()).toBe(words);
    expect(document.querySelector("input")?.getAttribute("aria-valuetext")).toBe(`up to ${year}`);
  });

  test("stands over the thumb of the slider", async () => {
    const { document, choose } = await open();
    const over = document.querySelector("b");
    const told = () => [over?.textContent, over?.style.getPropertyValue("--at")];
    expect(told()).toEqual(["2023", "1"]);
    choose(2020);
    expect(told()).toEqual(["2020", "0.25"]);
  });

  test("leaves what is yet to come as a shadow that is neither heard nor reached, but for what only counts", async () => {
    const { document, choose } = await open();
    const shades = () => [...document.querySelectorAll("svg:first-of-type a[aria-hidden]")].map(({ id }) => id);
    expect(shades()).toEqual([]);
    choose(2020);
    expect(shades().slice(0, 2)).toEqual(["late", "loose"]);
    expect(document.querySelector("#late")?.getAttribute("tabindex")).toBe("-1");
    choose(2023);
    expect([shades(), document.querySelector("#late")?.hasAttribute("tabindex")]).toEqual([[], false]);
  });

  test("has what is no mark follow, and every mark say what it said then", async () => {
    const { document, choose, named } = await open();
    const legends = () =>
      [...document.querySelectorAll("svg > g:first-child > g")].map((group) => group.getAttribute("display"));
    expect([legends(), named("grown")]).toEqual([["none", null, "none", null], "Grown: operating"]);
    choose(2021);
    expect(legends()).toEqual([null, "none", null, "none"]);
    expect(["ore", "grown", "more", "old"].map(named)).toEqual(["Ore: signed", "Grown: signed", "Ore: +2", "Old"]);
    choose(2023);
    expect(named("grown")).toBe("Grown: operating");
  });

  test("stands in the address and in the links to the other maps, beside what else is asked, until all are", async () => {
    const { window, document, choose, shown } = await open("?x=1#notes");
    const link = document.querySelector<HTMLAnchorElement>("#b");
    choose(2020);
    expect(window.location.href).toBe("https://example.org/map/a/?x=1&year=2020#notes");
    expect(link?.href).toBe("https://example.org/map/b/?x=1&year=2020");
    document.querySelector("button")?.click();
    expect(window.location.href).toBe("https://example.org/map/a/?x=1#notes");
    expect(link?.href).toBe("https://example.org/map/b/?x=1");
    expect(shown()).toEqual([everything, everything]);
    expect(document.querySelector("input")?.value).toBe("2023");
  });

  test.each([
    ["?year=2020", "2020", "?year=2020"],
    ["?year=1999", "2019", "?year=2019"],
    ["?year=2030", "2023", "?year=2023"],
    ["?year=soon", "2023", ""],
  ])("is read of an address with %s as %s", async (query, value, search) => {
    const { window, document } = await open(query);
    expect(document.querySelector("input")?.value).toBe(value);
    expect(window.location.search).toBe(search);
  });

  test("goes on paper as all years, and is back afterwards", async () => {
    const { window, shown } = await open("?year=2019");
    window.dispatchEvent(new window.Event("beforeprint"));
    expect(shown()[0]).toEqual(everything);
    window.dispatchEvent(new window.Event("afterprint"));
    expect(shown()[0]).toEqual(["ore", "old", "metal"]);
  });
});

test("the next map that is put in place is of the same year, or of the nearest that it has", async () => {
  const { document, tellShown, said } = await open("?year=2020");
  for (const [min, words] of [
    [2019, "up to 2020: 2 on 1"],
    [2022, "up to 2022: 5 on 1, 1 more"],
  ] as const) {
    document.body.innerHTML = html(form(min, 2023));
    tellShown();
    expect(said()).toBe(words);
  }
});

test("a map without years keeps the year for the next one", async () => {
  const { document } = await open("?year=2020", html(""));
  expect(document.querySelector<HTMLAnchorElement>("#b")?.href).toBe("https://example.org/map/b/?year=2020");
});
