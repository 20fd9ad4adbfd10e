/**
 * Origins that data may come from: the page's own, and those that the site names in its head:
 * `<meta name="report-charts-origins" content="https://data.example.org">`, several with spaces between them. Only in
 * the head, which who writes an article cannot reach.
 */
export function isAllowed(origin: string): boolean {
  return origin === location.origin || namedOrigins().includes(origin);
}

function namedOrigins(): string[] {
  const metas = document.head.querySelectorAll<HTMLMetaElement>('meta[name="report-charts-origins"]');
  return [...metas].flatMap(({ content }) =>
    content
      .split(/[\s,]+/)
      .filter(Boolean)
      .flatMap((text) => (URL.canParse(text) ? new URL(text).origin : [])),
  );
}
