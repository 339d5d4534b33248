/** What other features take of the stories. */
export { stepDrawings } from "./graphics/index.ts";
export { placeOfStory, storiesIn, type Story } from "./stories.ts";
export { storyText } from "./story-text.ts";
