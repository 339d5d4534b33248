import { describe, expect, test } from "vitest";
import { scopes, views } from "../chain-maps/chain-view.ts";
import { headline } from "../chain-maps/headline.ts";
import { mapSource, rowsOfView } from "../chain-maps/map-sources.ts";
import { pathsOf } from "../charts/chart-paths.ts";
import { localPath, paths } from "../i18n/addresses.ts";
import { data } from "../model/data.ts";
import { languages } from "../model/types.ts";
import { chartJson } from "./chart-json.ts";
import { allMaps, embedPages } from "./charts.ts";
import { embedCodes } from "./embed-codes.ts";
import { embedded } from "./embedded.ts";
import { chartFiles, mapFiles, together } from "./site-files.ts";

const files = together([chartFiles(data), mapFiles(data)]);
const embeds = new Map(embedPages(data).map(({ params, props }) => [params.slug, props.chart]));

test("each chain has nine maps", () => {
  expect(allMaps(data)).toHaveLength(data.chains.length * 9);
});

describe.each(allMaps(data).map((map) => [map.slug, map] as const))("%s", (_, map) => {
  const { chain, scope, view } = map.view;
  const own = pathsOf(map);

  test("has an embed by its place and view, with the words and sources of its page", () => {
    expect(embeds.get(`chain-${chain.id}/${scope}/${view}`)).toBe(map);
    const { title, subtitle, alt, source, page } = embedded(map);
    expect(title).toEqual(headline(map.view, data));
    expect(page).toBe(own.page);
    for (const lang of languages) expect(source[lang]).toBe(mapSource(rowsOfView(map.view), { data, lang }));
    expect(files[paths.chainFile(chain.id, { scope, name: view, ending: "csv" })]).toBe(map.table.csv);
    for (const lang of languages)
      for (const words of [title, subtitle, alt]) expect(words[lang]).toBe(words[lang].trim());
  });

  test("has its files: tables, pictures and descriptions, that name it by its headline", () => {
    const wanted = ["csv", "excel.csv", "json", "zip", "csv-metadata.json"].map(own.file);
    const spoken = [...["svg", "png", "og.png", "metadata.json"].map(own.file), own.dark, own.poster, own.oembed];
    for (const path of [...wanted, ...languages.flatMap((lang) => spoken.map((each) => localPath(each, lang)))])
      expect(files[path], path).toBeTypeOf("function");
    expect(chartJson(map)).toMatchObject({
      title: map.title,
      notes: map.notes,
      addresses: { csv: expect.stringContaining(own.file("csv")) as string },
    });
    for (const lang of languages) {
      const answer = JSON.parse(files[localPath(own.oembed, lang)]?.() as string) as { title: string; html: string };
      expect(answer.title).toBe(map.title[lang]);
      expect(answer.html).toContain(`src="https://example.org/${localPath(own.embed, lang)}"`);
    }
  });

  test("has codes that lead to its own embed, page and picture, and an element that names its state", () => {
    const codes = new Map(embedCodes(map, "en").map(({ id, code }) => [id, code]));
    expect(codes.get("address")).toBe(`https://example.org/en/${own.page}`);
    expect(codes.get("iframe")).toContain(` src="https://example.org/en/${own.embed}"`);
    expect(codes.get("image")).toContain(` src="https://example.org/en/${own.file("png")}"`);
    const [, named = ""] = /^<counting-investment (.*?) lang=/.exec(codes.get("element") ?? "") ?? [];
    const state = own.embed.startsWith(`embed/chain-${chain.id}/${scope}`) ? ` place="${scope}" view="${view}"` : "";
    expect(named).toBe(`chart="chain-${chain.id}"${state}`);
  });
});

test("every place and view stands in the files of its own folder, the region's prospect with its tables alone", () => {
  const { id } = data.chains[0] ?? { id: "" };
  const inFolder = Object.keys(mapFiles(data)).filter((path) => path.startsWith(`chains/${id}/`));
  for (const scope of scopes(data))
    for (const name of views) {
      const endings = inFolder.flatMap((path) => path.split(`chains/${id}/${scope}/${name}`)[1] ?? []).sort();
      const charted = scope === "region" && name === "prospect";
      expect(endings.includes(".svg")).toBe(!charted);
      expect(endings).toEqual(expect.arrayContaining([".csv", ".excel.csv"]));
    }
});
