/**
 * The Custom Elements Manifest (schema 2.1.0) of the package, out of the definitions: what editors, documentation tools
 * and type generators know about the elements. The build writes it to dist/custom-elements.json.
 */
import { charts } from "../src/charts/index.js";
import type { DocumentedChart } from "../src/core/chart.js";
import { attributeName, defaultValue, type DocumentedSpecs, type OptionSpec } from "../src/core/options.js";
import {
  BASE,
  commonSpecs,
  DATA_FIELD,
  EVENTS,
  EVENTS_MODULE,
  METHODS,
  PARTS,
  SLOTS,
  TOKENS,
  type MethodFact,
} from "./manifest/element-facts.js";

type Spec = DocumentedSpecs[string];

/** `growth-dumbbell` → `GrowthDumbbell`. */
export const classNameOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The manifest as a JSON document: one module per element, the base class, and the events. */
export function customElementsManifest() {
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [baseModule(), eventsModule(), ...charts.map(elementModule)],
  };
}

/** TypeScript's name for the values of an option. */
export function typeText(spec: OptionSpec): string {
  switch (spec.kind) {
    case "choice":
      return spec.values.map((value) => `"${value}"`).join(" | ");
    case "flag":
      return "boolean";
    case "number":
      return "number | null";
    case "text":
      return "string";
  }
}

function elementModule(chart: DocumentedChart) {
  const path = `dist/elements/${chart.tag}.js`;
  const name = classNameOf(chart.tag);
  const declaration = { name, module: path };
  return {
    kind: "javascript-module",
    path,
    declarations: [
      {
        kind: "class",
        name,
        summary: chart.title,
        description: `${chart.title}: ${chart.question}`,
        superclass: BASE,
        customElement: true,
        tagName: chart.tag,
        attributes: [...attributes(commonSpecs, BASE), ...attributes(chart.options)],
        members: [...inheritedMembers(), ...fields(chart.options)],
        ...surroundings(BASE),
      },
    ],
    exports: [
      { kind: "js", name, declaration },
      { kind: "custom-element-definition", name: chart.tag, declaration },
    ],
  };
}

function baseModule() {
  const { name, module: path } = BASE;
  return {
    kind: "javascript-module",
    path,
    declarations: [
      {
        kind: "class",
        name,
        description: "What all charts have in common; the elements are its subclasses.",
        superclass: { name: "LitElement", package: "lit" },
        customElement: true,
        attributes: attributes(commonSpecs),
        members: ownMembers(),
        ...surroundings(),
      },
    ],
    exports: [{ kind: "js", name, declaration: BASE }],
  };
}

function eventsModule() {
  return {
    kind: "javascript-module",
    path: EVENTS_MODULE,
    declarations: EVENTS.map(({ type, description }) => ({
      kind: "class",
      name: type,
      description,
      superclass: { name: "Event", package: "global:" },
    })),
    exports: EVENTS.map(({ type }) => ({
      kind: "js",
      name: type,
      declaration: { name: type, module: EVENTS_MODULE },
    })),
  };
}

const attributes = (specs: DocumentedSpecs, inheritedFrom?: typeof BASE) =>
  Object.entries(specs).map(([property, spec]) => ({
    name: attributeName(property),
    description: spec.description,
    type: { text: spec.kind === "number" ? "number" : typeText(spec) },
    ...initial(spec),
    fieldName: property,
    ...(inheritedFrom && { inheritedFrom }),
  }));

const fields = (specs: DocumentedSpecs) =>
  Object.entries(specs).map(([property, spec]) => ({
    kind: "field",
    name: property,
    description: spec.description,
    type: { text: typeText(spec) },
    default: JSON.stringify(defaultValue(spec)),
    attribute: attributeName(property),
    ...(property === "theme" && { reflects: true }),
  }));

/** What an absent attribute means, where that is a word of its own. */
const initial = (spec: Spec) => (spec.kind === "choice" ? { default: JSON.stringify(spec.default) } : {});

const ownMembers = () => [
  { kind: "field", name: DATA_FIELD.name, type: { text: DATA_FIELD.type }, description: DATA_FIELD.description },
  ...fields(commonSpecs),
  ...METHODS.map(method),
];

const inheritedMembers = () => ownMembers().map((member) => ({ ...member, inheritedFrom: BASE }));

const method = ({ name, description, returns, parameters = [] }: MethodFact) => ({
  kind: "method",
  name,
  description,
  parameters: parameters.map(({ type, ...rest }) => ({ ...rest, type: { text: type }, optional: true })),
  return: { type: { text: returns } },
});

/** Events, slots, parts and tokens, which all elements share. */
function surroundings(inheritedFrom?: typeof BASE) {
  const origin = inheritedFrom && { inheritedFrom };
  return {
    events: EVENTS.map(({ name, type, description }) => ({
      name,
      description,
      type: { text: type, references: [{ name: type, module: EVENTS_MODULE, start: 0, end: type.length }] },
      ...origin,
    })),
    slots: SLOTS,
    cssParts: Object.entries(PARTS).map(([name, description]) => ({ name, description })),
    cssProperties: TOKENS.map(({ name, syntax, light, description }) => ({
      name,
      syntax,
      description,
      ...(light !== undefined && { default: light }),
    })),
  };
}
