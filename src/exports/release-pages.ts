import { licenceText } from "./licence.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { data } from "../model/data.ts";
import { frozenReleases } from "../model/release-contents.ts";
import { frozenChart } from "./frozen/frozen-chart.ts";

/** Every chart of every release, as it is embedded: the paths of a `v/[version]/embed/[slug]` route. */
export function frozenEmbeds() {
  return frozenReleases().flatMap(({ version, charts }) => {
    const date = data.releases.find((release) => release.version === version)?.date ?? "";
    return charts.map((frozen) => {
      const href = (chain: string, { id, lang }: { id: string; lang: "zh" | "en" }) =>
        `${absoluteLink(paths.chain(chain), lang)}#${id}`;
      const embedded = frozenChart(frozen, { data, href });
      return { params: { version, slug: frozen.slug }, props: { embedded, release: { version, date } } };
    });
  });
}

/** The CSVs of the charts of every release, byte for byte: the paths of a `v/[version]/charts/[slug]` route. */
export function frozenChartCsvs() {
  return frozenReleases().flatMap(({ version, charts }) =>
    charts.map(({ slug, csv }) => ({ params: { version, slug }, props: { csv } })),
  );
}

/** The data package of every release, and a zip of it with its tables: the paths of `v/[version]/data/…` routes. */
export function frozenPackages() {
  return frozenReleases().map(({ version, files, package: text }) => {
    const tables = Object.fromEntries(files.map(({ name, csv }) => [`${name}.csv`, csv]));
    return {
      params: { version },
      props: { text, files: { ...tables, "datapackage.json": text, "LICENSE.txt": licenceText } },
    };
  });
}

/** The CSVs of the catalogue of every release: the paths of a `v/[version]/data/[name]` route. */
export function frozenTables() {
  return frozenReleases().flatMap(({ version, files }) =>
    files.map(({ name, csv }) => ({ params: { version, name }, props: { csv } })),
  );
}
