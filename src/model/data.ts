import json from "../generated/data.json" with { type: "json" };
import { createData } from "../tables/index.ts";

/**
 * All that `npm run data` wrote, already checked there. Only this module and `release-contents.ts` read
 * `src/generated/`.
 */
export const data = createData(json);
