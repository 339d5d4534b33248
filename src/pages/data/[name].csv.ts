import { data } from "../../model/data.ts";
import { catalogue, type CatalogueFile } from "../../exports/catalogue.ts";
import { respond } from "../../exports/respond.ts";

export function getStaticPaths() {
  return catalogue(data).map((file) => ({ params: { name: file.name }, props: { file } }));
}

export function GET({ props }: { props: { file: CatalogueFile } }): Response {
  return respond(props.file.csv(), ".csv");
}
