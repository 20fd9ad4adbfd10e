/** What the live region says: a text once, for as long as it stands there. */
export class LiveRegion {
  /** Empty at first paint. */
  text = "";
  #last = "";

  /** Screen readers take the same text for the same message: the next one ends in a space, which nobody hears. */
  say(text: string): void {
    this.text = text && (this.#last = text === this.#last ? `${text}\u00a0` : text);
  }
}
