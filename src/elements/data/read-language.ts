/**
 * The language that data is read in: that of its own table, else that of the page when it was first read. A page that changes
 * its language later changes words; the figures of a source that is still there are the same.
 */
export class ReadLanguage {
  #source: unknown;
  #lang = "";

  /**
   * @param source what is read: an element, a value, or an address or id
   * @param page the language of the page there, now
   */
  of(source: unknown, page: string): string {
    const own = source instanceof Element ? (source.getAttribute("lang") ?? "") : "";
    if (this.#lang === "" || source !== this.#source) this.#lang = page;
    this.#source = source;
    return own || this.#lang;
  }
}
