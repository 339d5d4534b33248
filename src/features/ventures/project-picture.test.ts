import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { projectName } from "../../model/project-facts.ts";
import { projectsWithPage } from "../../model/projects-with-page.ts";
import { languages } from "../../model/types.ts";
import { countWords } from "./project-lead.ts";
import { briefWords } from "./project-list.ts";
import { projectPicture } from "./project-picture.ts";

test.each(languages)(
  "a link to a project is shown with how far it has come, and how many sources say so (%s)",
  (lang) => {
    for (const project of projectsWithPage(data)) {
      const { title, number } = projectPicture(project, { data, lang });
      expect(title).toBe(projectName(project, lang));
      expect(number).toEqual({
        words: briefWords(project, { data, lang }),
        about: countWords(project.rows, lang),
      });
      expect(number?.about).toMatch(/\d/);
    }
  },
);
