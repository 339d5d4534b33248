import { told } from "../i18n/corpus.ts";

/** Of what day a count over what was read is: that of looking, by which no page was as late. */
export const lookedUp = told({
  zh: "时点{lookedUp}是最后一次查页面的日子；读到的页面，最晚一份发布于{latestPage}。",
  en: "{lookedUp} is when pages were last looked up; the latest that was read is of {latestPage}.",
});
