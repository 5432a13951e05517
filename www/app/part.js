/** A part of the page that is in it only while it has something to say. What is merely hidden, no check looks at. */
export class Part {
  #place = document.createComment("");

  /** @param {HTMLElement} element hidden until then, for pages where no script runs */
  constructor(element) {
    this.element = element;
    element.replaceWith(this.#place);
    element.hidden = false;
  }

  get isThere() {
    return this.element.parentNode !== null;
  }

  set isThere(isThere) {
    if (isThere === this.isThere) return;
    if (isThere) this.#place.after(this.element);
    else this.element.remove();
  }
}
