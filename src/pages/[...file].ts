import { releaseFiles } from "../exports/release-pages.ts";
import { respond } from "../exports/respond.ts";
import { chartFiles, dataFiles, inEachLanguage, otherFiles, type SiteFiles } from "../exports/site-files.ts";
import { chainFiles } from "../features/chains/chain-files.ts";
import { atomFeed } from "../features/releases/feed.ts";
import { searchFilesIn } from "../features/search/site-search.ts";
import { tileMapFiles } from "../features/tile-map/tile-map-files.ts";
import { paths } from "../i18n/addresses.ts";
import { pagePictureFiles } from "../site/page-pictures.ts";
import { data } from "../model/data.ts";

/** Every file of the site that is no page, at the path that `addresses.ts` has for it. */
const files: SiteFiles = {
  ...chartFiles(data),
  ...dataFiles(data),
  ...releaseFiles(data),
  ...chainFiles(data),
  ...tileMapFiles(data),
  ...pagePictureFiles(data),
  ...inEachLanguage((lang) => ({
    [paths.feed]: () => atomFeed({ data, lang }),
    ...searchFilesIn({ data, lang }),
  })),
  ...otherFiles,
};

export function getStaticPaths() {
  return Object.entries(files).map(([file, write]) => ({ params: { file }, props: { write } }));
}

type Asked = ReturnType<typeof getStaticPaths>[number];

export async function GET({ params, props }: Asked): Promise<Response> {
  return respond(await props.write(), params.file);
}
