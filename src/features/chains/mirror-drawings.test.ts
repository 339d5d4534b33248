import { expect, test } from "vitest";
import { compareCities } from "../../chain-maps/compare.ts";
import { mirrorMarks } from "../../chain-maps/mirror/mirror.ts";
import { paths } from "../../i18n/addresses.ts";
import { link } from "../../i18n/link.ts";
import { data } from "../../model/data.ts";
import { mirrorDrawings } from "./mirror-drawings.ts";

test("two cities are drawn at three widths, whose links lead to projects or to the rows below", async () => {
  const [chain] = data.chains;
  if (!chain) throw new Error("no chain");
  const comparison = compareCities(chain, data);
  const drawings = await mirrorDrawings(chain, { comparison, name: "alt", data, lang: "en" });
  expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
  for (const { svg } of drawings) {
    const targets = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(targets).toHaveLength(mirrorMarks(comparison));
    const projects = link(paths.ventures, "en");
    expect(targets.filter((href) => !href.startsWith("#") && !href.startsWith(projects))).toEqual([]);
  }
});
