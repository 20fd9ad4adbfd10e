/** The names of a chart, all of them out of its tag. */
export interface Names {
  /** `market-dots` */
  readonly tag: string;
  /** `marketDots`, the name of its definition. */
  readonly name: string;
  /** `MarketDots`, the beginning of its types. */
  readonly type: string;
  /** "Market dots" */
  readonly title: string;
}

/** Names that HTML keeps for itself. */
const RESERVED = /^(annotation-xml|color-profile|font-face(-\w+)*|missing-glyph)$/;

/**
 * @throws Error when no element can have that tag: what was given, what is expected
 */
export function namesOf(tag: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || RESERVED.test(tag)) {
    throw new Error(
      `“${tag}” cannot be a tag: expected lower-case words with a hyphen between them, as in market-dots.`,
    );
  }
  const type = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = tag.replaceAll("-", " ");
  return {
    tag,
    type,
    name: type.charAt(0).toLowerCase() + type.slice(1),
    title: words.charAt(0).toUpperCase() + words.slice(1),
  };
}
