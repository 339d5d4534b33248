import { releasePackages } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";
import { zip } from "../../../../exports/zip.ts";

export const getStaticPaths = releasePackages;

export function GET({ props }: { props: { files: Record<string, string> } }): Response {
  return respond(zip(props.files), "zip");
}
