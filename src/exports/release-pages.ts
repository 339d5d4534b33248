import type { MarkStyle } from "../drawing/mark-style.ts";
import type { ReleasedDrawing, Data } from "../model/types.ts";
import type { Embedded } from "./embedded.ts";
import { licenceText } from "./licence.ts";
import { absoluteLink } from "../i18n/link.ts";
import { unpackDrawings } from "../model/drawings-file.ts";
import { releaseContents } from "../model/release-contents.ts";
import { rowWith } from "../tables/row-with.ts";

/** Every chart of every release, drawn as it was then: the paths of a `v/[version]/embed/[slug]` route. */
export function releaseEmbeds(data: Data) {
  return releaseContents(data).flatMap(({ version, charts, drawings }) => {
    const date = rowWith(data.releases, { version })?.date ?? "";
    const drawn = unpackDrawings(Buffer.from(drawings, "base64"));
    return charts.map(({ slug, title, subtitle, alt, source }) => {
      const words = { slug, title, subtitle, alt, source };
      const embedded: Embedded = { ...words, ...placed(drawn[slug]) };
      return { params: { version, slug }, props: { embedded, release: { version, date } } };
    });
  });
}

/** A drawing whose links lead to this site. */
function placed({ key, svgs }: ReleasedDrawing = { key: [], svgs: { zh: [], en: [] } }) {
  const here = (drawn: ReleasedDrawing["svgs"]["zh"]) =>
    drawn.map(({ width, svg }) => ({ width, svg: svg.replaceAll("{site}", absoluteLink("")) }));
  return { key: key as readonly MarkStyle[], drawings: { zh: here(svgs.zh), en: here(svgs.en) } };
}

/** The CSVs of the charts of every release, byte for byte: the paths of a `v/[version]/charts/[slug]` route. */
export function releaseChartCsvs(data: Data) {
  return releaseContents(data).flatMap(({ version, charts }) =>
    charts.map(({ slug, csv }) => ({ params: { version, slug }, props: { csv } })),
  );
}

/** The data package of every release, and a zip of it with its tables: the paths of `v/[version]/data/…` routes. */
export function releasePackages(data: Data) {
  return releaseContents(data).map(({ version, files, package: text }) => {
    const tables = Object.fromEntries(files.map(({ name, csv }) => [`${name}.csv`, csv]));
    return {
      params: { version },
      props: { text, files: { ...tables, "datapackage.json": text, "LICENSE.txt": licenceText } },
    };
  });
}

/** The CSVs of the catalogue of every release: the paths of a `v/[version]/data/[name]` route. */
export function releaseTables(data: Data) {
  return releaseContents(data).flatMap(({ version, files }) =>
    files.map(({ name, csv }) => ({ params: { version, name }, props: { csv } })),
  );
}
