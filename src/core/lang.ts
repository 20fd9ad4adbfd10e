/** "pt" of "pt-BR". */
export const primary = (lang: string): string => lang.toLowerCase().split("-")[0] ?? "";

/** The language, if it is another than that of a text around it; else empty. */
export const foreign = (lang = "", around: string): string => (primary(lang) === primary(around) ? "" : lang);
