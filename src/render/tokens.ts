import type { Ink } from "../core/scene.js";

export type Theme = "light" | "dark";

/**
 * Colours by token, once: the live element turns them into custom properties, static pictures use them as they are.
 * Chosen for contrast (text 4.5:1, marks 3:1 on the surface) and for colour-vision deficiency (CIEDE2000 of at least 12).
 */
export const PALETTES: Readonly<Record<Theme, Readonly<Record<Ink | "focus", string>>>> = {
  light: {
    surface: "#fff",
    zone: "#f1f4f7",
    ink: "#16202b",
    "ink-2": "#45505c",
    "ink-3": "#5d6773",
    grid: "#dde2e7",
    axis: "#6f7984",
    focus: "#0b57d0",
    warn: "#8a4b00",
    highlight: "#d16400",
    "cat-1": "#004d93",
    "cat-2": "#d16400",
    "cat-3": "#5a9880",
    "cat-4": "#672036",
    "cat-5": "#514c00",
    "cat-6": "#00799b",
    "cat-7": "#b43347",
    "cat-other": "#d3d9df",
    "cat-other-line": "#6f7984",
  },
  dark: {
    surface: "#12161c",
    zone: "#1a2029",
    ink: "#f2f5f8",
    "ink-2": "#c3cbd4",
    "ink-3": "#9aa5b1",
    grid: "#2c343e",
    axis: "#7f8a96",
    focus: "#8ab4ff",
    warn: "#ffc27a",
    highlight: "#feae5f",
    "cat-1": "#477fd5",
    "cat-2": "#feae5f",
    "cat-3": "#a2e7dd",
    "cat-4": "#b9556b",
    "cat-5": "#868405",
    "cat-6": "#2cbad2",
    "cat-7": "#e7756d",
    "cat-other": "#39424d",
    "cat-other-line": "#7f8a96",
  },
};

/** Strength of a modelled area. */
export const TINT: Readonly<Record<Theme, number>> = { light: 0.1, dark: 0.2 };

/** Hatching: distance between lines and their width, CSS pixels, at 45°. */
export const HATCH = { gap: 6, width: 1.8 } as const;

/** Padding inside the frame at a given outer width; the style sheet uses the same numbers. */
export const NARROW = 480;
export const padding = (width: number): number => (width < NARROW ? 16 : 20);

/** Width inside the padding. */
export const inner = (width: number): number => width - 2 * padding(width);
