import { poster } from "../../exports/chart-poster.ts";
import type { PageWords } from "../../exports/chart-og.ts";
import { drawnFor } from "../../drawing/widths.ts";
import { rowsOf } from "../../charts/chart.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink } from "../../i18n/link.ts";
import type { Context } from "../../model/types.ts";
import { stepDrawings } from "./graphics/index.ts";
import { storyChart } from "./story-chart.ts";
import { storyNumber } from "./story-number.ts";
import { storyText } from "./story-text.ts";
import { placeOfStory, type Story } from "./stories.ts";

type Told = Pick<Story, "id" | "data">;

/** What a link to a story is shown with: its title, and the number of its card with what that measures. */
export function storyPicture({ data: story }: Told, context: Context): PageWords {
  const { words, about } = storyNumber(story.card, context);
  return {
    title: storyText(story.title, context),
    lead: storyText(story.lead, context),
    number: { words, about },
  };
}

/** The portrait picture of a story: what a link is shown with, its graphic or else its first chart, and its address. */
export function storyPoster(story: Told, { data, lang }: Context): SVGSVGElement {
  const { title, lead, number } = storyPicture(story, { data, lang });
  const { graphic, charts, card } = story.data;
  const chart = storyChart(charts[0] ?? "", data);
  const drawings = graphic ? stepDrawings(graphic.name, { step: graphic.step, data, lang }) : chart.drawings(lang);
  return poster(
    {
      title,
      lead,
      ...(number && { number }),
      drawing: drawnFor(drawings, { width: 360 }),
      rows: graphic ? [] : rowsOf(chart),
      source: graphic ? storyNumber(card, { data, lang }).source : chart.source[lang],
      page: absoluteLink(paths.story(placeOfStory(story).slug), lang),
    },
    { data, lang },
  );
}
