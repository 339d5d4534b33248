import { nextTurn } from "../drawing/next-turn.ts";
import { releaseFiles } from "../exports/release-pages.ts";
import { respond } from "../exports/respond.ts";
import {
  chartFiles,
  dataFiles,
  inEachLanguage,
  mapFiles,
  otherFiles,
  together,
  type SiteFiles,
} from "../exports/site-files.ts";
import { chainFiles } from "../features/chains/chain-files.ts";
import { exploreFiles } from "../features/explore/explore-file.ts";
import { accountFilesIn } from "../features/own-copy/account.ts";
import { atomFeed } from "../features/releases/feed.ts";
import { figuresFeed } from "../features/releases/figures-feed.ts";
import { searchFilesIn } from "../features/search/site-search.ts";
import { tileMapFiles } from "../features/tile-map/tile-map-files.ts";
import { paths } from "../i18n/addresses.ts";
import { pagePictureFiles } from "../site/page-pictures.ts";
import { storyFiles } from "../features/stories/story-files.ts";
import { languages } from "../model/types.ts";
import { picturesOf } from "./_pictures.ts";
import { data } from "../model/data.ts";

/** Every file of the site that is no page, at the path that `addresses.ts` has for it. */
const files: SiteFiles = {
  ...chartFiles(data),
  ...dataFiles(data),
  ...releaseFiles(data),
  ...chainFiles(data),
  ...mapFiles(data),
  ...tileMapFiles(data),
  ...exploreFiles(data),
  ...together(languages.map((lang) => pagePictureFiles(picturesOf({ data, lang }), { data, lang }))),
  ...inEachLanguage((lang) => ({
    [paths.feed]: () => atomFeed({ data, lang }),
    [paths.figuresFeed]: () => figuresFeed({ data, lang }),
    ...searchFilesIn({ data, lang }),
    ...accountFilesIn({ data, lang }),
  })),
  ...otherFiles,
};

export async function getStaticPaths() {
  return Object.entries({ ...files, ...(await storyFiles(data)) }).map(([file, write]) => ({
    params: { file },
    props: { write },
  }));
}

type Asked = Awaited<ReturnType<typeof getStaticPaths>>[number];

export async function GET({ params, props }: Asked): Promise<Response> {
  await nextTurn();
  return respond(await props.write(), params.file);
}
