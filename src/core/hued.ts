/** Inks whose hue tells which line or part is meant: a text has their hue, in a tone that can be read. */
export const HUED = /^(cat-\d|highlight)$/;

/**
 * Luminance, 0 to 1, of such a text by its theme: at most in light, at least in dark. It has 4.5:1 on surface and zone, and
 * on tinted paper.
 */
export const TEXT_LUMINANCE = { light: 0.155, dark: 0.242 } as const;
