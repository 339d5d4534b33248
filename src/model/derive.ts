export { compoundPath } from "./derive/growth.ts";
export { impliedBase } from "./derive/growth.ts";
export { impliedTotal, inferredTotal, type Part } from "./derive/part-and-whole.ts";
export { monthlyPace, neededPace } from "./derive/per.ts";
export { pathTotal } from "./derive/growth.ts";
export { perHead } from "./derive/per.ts";
export { perProject } from "./derive/per.ts";
export { remainder } from "./derive/part-and-whole.ts";
export { shareOf } from "./derive/part-and-whole.ts";
