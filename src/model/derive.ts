export { compoundPath } from "./derive/compound-path.ts";
export { impliedBase } from "./derive/implied-base.ts";
export { impliedTotal, inferredTotal, type Part } from "./derive/implied-total.ts";
export { monthlyPace, neededPace } from "./derive/pace.ts";
export { pathTotal } from "./derive/path-total.ts";
export { perHead } from "./derive/per-head.ts";
export { perProject } from "./derive/per-project.ts";
export { remainder } from "./derive/remainder.ts";
export { shareOf } from "./derive/share-of.ts";
