import { afterEach, expect, test } from "vitest";
import { commands } from "vitest/browser";

afterEach(async () => {
  document.body.replaceChildren();
  await commands.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, media: null });
});

const matches = (query: string): boolean => matchMedia(query).matches;

test("tests run in a real browser, with the locale of the goldens", () => {
  expect(navigator.userAgent).toContain("Chrome/");
  expect(navigator.language).toBe("en-US");
});

test.each([
  [{ colorScheme: "dark" as const }, "(prefers-color-scheme: dark)"],
  [{ forcedColors: "active" as const }, "(forced-colors: active)"],
  [{ reducedMotion: "reduce" as const }, "(prefers-reduced-motion: reduce)"],
  [{ media: "print" as const }, "print"],
])("emulateMedia(%o) is seen by the page as %s, and can be taken back", async (media, query) => {
  expect(matches(query)).toBe(false);
  await commands.emulateMedia(media);
  expect(matches(query)).toBe(true);
  await commands.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, media: null });
  expect(matches(query)).toBe(false);
});

test("accessibilityTree gives roles, names and states, looking into shadow roots and past hidden parts", async () => {
  const host = document.createElement("div");
  host.id = "host";
  const list = document.createElement("div");
  list.setAttribute("role", "listbox");
  list.ariaLabel = "Column chart, 2 columns";
  for (const [index, year] of ["2022", "2032"].entries()) {
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.ariaSelected = String(index === 1);
    option.tabIndex = index - 1;
    option.textContent = year;
    list.append(option);
  }
  const hidden = document.createElement("p");
  hidden.ariaHidden = "true";
  hidden.textContent = "decoration";
  host.attachShadow({ mode: "open" }).append(hidden, list);
  document.body.append(host);

  const tree = await commands.accessibilityTree("#host");
  const names = JSON.stringify(tree);
  expect(names).not.toContain("decoration");
  const [box] = tree.children;
  expect(box).toMatchObject({ role: "listbox", name: "Column chart, 2 columns" });
  expect(box?.children.map((option) => [option.role, option.name, option.properties.selected])).toEqual([
    ["option", "2022", false],
    ["option", "2032", true],
  ]);
  expect(await commands.accessibilityTree("[role=listbox]")).toEqual(box);
});

test("accessibilityTree of nothing is an error", async () => {
  await expect(commands.accessibilityTree("#nowhere")).rejects.toThrow();
});
