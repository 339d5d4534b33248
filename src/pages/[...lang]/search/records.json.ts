import { respond } from "../../../files/respond.ts";
import { onePage } from "../../../i18n/languages.ts";
import type { Lang } from "../../../lib/types.ts";
import { searchRecords } from "../../../search/records.ts";

export const getStaticPaths = onePage;

export function GET({ props }: { props: { lang: Lang } }): Response {
  return respond(JSON.stringify(searchRecords(props.lang)) + "\n", "json");
}
