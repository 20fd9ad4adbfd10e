/**
 * Gives back what a style sheet has reserved beyond what the chart takes, when nobody can see it: while the chart is below
 * the window. In it, or above it, the page would move under the reader.
 *
 * @returns ends the waiting
 */
export function releaseRoom(host: HTMLElement): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top <= 0) return;
    // Through the CSSOM, because strict policies forbid style attributes.
    host.style.minHeight = "0";
    observer.disconnect();
  });
  observer.observe(host);
  return () => observer.disconnect();
}
