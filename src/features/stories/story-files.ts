import { svgText } from "../../drawing/tree.ts";
import { pngOf, zooms } from "../../exports/chart-png.ts";
import { together, type SiteFiles } from "../../exports/site-files.ts";
import { localPath, paths } from "../../i18n/addresses.ts";
import { languages, type Data } from "../../model/types.ts";
import { pagePictureFiles } from "../../site/page-pictures.ts";
import { storyPicture, storyPoster } from "./story-picture.ts";
import { placeOfStory, storiesIn } from "./stories.ts";

/** The pictures of every story: what a link to it is shown with, and its poster. */
export async function storyFiles(data: Data): Promise<SiteFiles> {
  const each = await Promise.all(
    languages.map(async (lang) =>
      (await storiesIn(lang)).map((story): SiteFiles => {
        const { slug } = placeOfStory(story);
        return {
          ...pagePictureFiles({ [paths.story(slug)]: storyPicture(story, { data, lang }) }, { data, lang }),
          [localPath(paths.storyPoster(slug), lang)]: () =>
            pngOf(svgText(storyPoster(story, { data, lang })), { zoom: zooms.poster, data, lang }),
        };
      }),
    ),
  );
  return together(each.flat());
}
