import { releasePackages } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";
import { data } from "../../../../model/data.ts";

export const getStaticPaths = () => releasePackages(data);

export function GET({ props }: { props: { text: string } }): Response {
  return respond(props.text, ".json");
}
