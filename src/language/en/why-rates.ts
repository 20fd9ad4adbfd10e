import type { Texts } from "../../core/words.js";

/** “Why two growth rates?”, in English: what two published figures give, and what the stated rate would need. */
export const whyRates = {
  why: "Why two growth rates?",
  calculated: (rate: string): string => `The two published figures give ${rate} a year.`,
  /**
   * What the stated rate would need. `since` is empty where the publisher does not say from when it counts, `published` where
   * there is no figure for that year, and `drawn` where the chart shows none.
   */
  stated: ({
    rate,
    since,
    base,
    baseYear,
    published,
    drawn,
  }: Texts<"rate" | "since" | "base" | "baseYear" | "published" | "drawn">): string =>
    [
      since
        ? `The publisher states ${rate}, counted from ${since}.`
        : `The publisher states ${rate} and does not say for which years.`,
      `${since ? "That" : `Counted from ${baseYear}, that`} fits only if the figure for ${baseYear} was about ${base}${published ? `; the published one is ${published}.` : ", which is not published."}`,
      drawn && `The chart draws about ${drawn} there, interpolated between the published figures.`,
    ]
      .filter(Boolean)
      .join(" "),
};

export type WhyRates = typeof whyRates;
