import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { languageCodes } from "../../../src/language/all.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { isRightToLeft } from "../../../src/language/language.js";
import { completeScene } from "../../../src/export/kit.js";
import { compose } from "../../../src/charts/compose.js";
import type { Composition } from "../../../src/core/composition.js";
import { EDGES, type Edge } from "../support/edges.js";
import { sceneAt } from "../support/figures.js";
import { approved } from "../support/goldens.js";
import { sceneProblems } from "../support/scene-checks.js";
import { descriptionProblems, tableProblems } from "../support/word-checks.js";

function figureOf({ tag, data, options = {} }: Edge, lang: string): Composition {
  const chart = charts.find((one) => one.tag === tag);
  if (!chart) throw new Error(`There is no chart ${tag}.`);
  return compose(chart, data, options, wordsFor(chart, lang), NOW);
}

/** All that is said of a case, one text per line, for a reader who knows the language. */
function said(edge: Edge, lang: string): string {
  const { subheading, summary, details, label, explanation, notes, sentences, key } = figureOf(edge, lang).description;
  const texts = [
    ...[`${label} | ${subheading}`, ...key.map(({ text }) => text)].join(" | ").split("\n"),
    ...[
      summary,
      ...details,
      explanation?.title ?? "",
      ...(explanation?.sentences ?? []),
      ...notes,
      ...Object.values(sentences),
    ],
  ];
  return [`${edge.tag}: ${edge.name}`, ...texts.filter(Boolean).map((text) => `  ${text}`)].join("\n");
}

const named = EDGES.map((edge) => [edge.tag, edge.name, edge] as const);

describe.each(["en", ...languageCodes()].map((code) => [code] as const))("data at the edge, in %s", (code) => {
  it("is described as was approved", () => {
    const current = EDGES.map((edge) => said(edge, code))
      .join("\n\n")
      .concat("\n");
    expect(current).toBe(approved(`cases.${code}`, current));
  });

  it.each(named)("%s, %s: whole sentences, each said once, in text and table", (_tag, _name, edge) => {
    const { description, model, table } = figureOf(edge, code);
    expect([...descriptionProblems(description, model), ...tableProblems(table, model)]).toEqual([]);
  });

  it.each(named)("%s, %s: no word over another, and none out of the picture", (_tag, _name, edge) => {
    const figure = figureOf(edge, code);
    const found = [240, 320, 480, 720].flatMap((width) => {
      const picture = completeScene(figure, { width, rightToLeft: isRightToLeft(code) });
      return [...sceneProblems(sceneAt(figure, width)), ...sceneProblems(picture)].map((one) => `${width} px: ${one}`);
    });
    expect(found).toEqual([]);
  });
});
