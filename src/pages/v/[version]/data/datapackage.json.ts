import { releasePackages } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";

export const getStaticPaths = releasePackages;

export function GET({ props }: { props: { text: string } }): Response {
  return respond(props.text, "json");
}
