import { DatasetError } from "../../core/errors.js";

/** Where a descriptor keeps what Frictionless has no word for: the types, units and notes of a dataset. */
export const OWN = "report-charts";

export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const textIn = (given: Loose, key: string): string => (typeof given[key] === "string" ? given[key] : "");
export const objectsIn = (given: Loose, key: string): Loose[] =>
  Array.isArray(given[key]) ? given[key].filter(isObject) : [];

/** A Frictionless Data Package, or one resource of one. */
export function isPackage(value: unknown): value is Loose {
  if (!isObject(value)) return false;
  return Array.isArray(value["resources"]) || (("path" in value || "data" in value) && "schema" in value);
}

/**
 * The files that must be at hand to read a package, as its descriptor names them: relative paths or addresses.
 * Empty where the data stands in the descriptor, and for anything that is no package.
 *
 * @param resource name of the resource to be read; the first table without it
 */
export function packagePaths(descriptor: unknown, resource = ""): string[] {
  return isPackage(descriptor) ? pathsOf(chosen(descriptor, resource)) : [];
}

export const pathsOf = (resource: Loose): string[] =>
  "data" in resource ? [] : [resource["path"]].flat().filter((path): path is string => typeof path === "string");

/** The resource of that name, or the first table. @throws DatasetError `missing-table` */
export function chosen(descriptor: Loose, name: string): Loose {
  if (!Array.isArray(descriptor["resources"])) return descriptor;
  const resources = objectsIn(descriptor, "resources");
  const found = name
    ? resources.find((resource) => resource["name"] === name)
    : (resources.find((resource) => isObject(resource["schema"]) || /csv|json/i.test(textIn(resource, "format"))) ??
      resources[0]);
  if (found) return found;
  const names = resources.map((resource) => textIn(resource, "name")).slice(0, 12);
  throw new DatasetError({
    code: "missing-table",
    found: name || "no resources",
    expected: names.length > 0 ? `one of the resources ${names.join(", ")}` : "a package with a resource",
    fix: "Name one of the package's resources.",
  });
}
