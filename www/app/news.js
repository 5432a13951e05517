/**
 * The worker that opens the app without a network, and how a new version takes over: when the visitor says so, or when
 * nobody would notice; and never while another page of the app is open, which needs the files of its own version.
 */

/** How often a page that stays open asks for a new version, and whether it may come by itself, in milliseconds. */
const HOUR = 3_600_000;
const MINUTE = 60_000;

const OTHERS = "Passerelle est ouverte dans un autre onglet. Fermez-le, puis appuyez de nouveau.";

export class News {
  #bar;
  #page;
  #registration;

  /**
   * @param {import("./part.js").Part} bar
   * @param {{ idle: import("./idle.js").Idle, answers: import("./answers.js").Answers, here: () => string | null }} page
   */
  constructor(bar, page) {
    this.#bar = bar;
    this.#page = page;
    bar.element.querySelector("button").addEventListener("click", () => this.#update());
  }

  async listen() {
    // In a frame it is a part of somebody else's page.
    if (window !== top) return;
    try {
      this.#registration = await navigator.serviceWorker.register("worker.js", { updateViaCache: "none" });
    } catch {
      // Refused, or unknown to the browser: the app then needs the network, as any page does.
      return;
    }
    const registration = this.#registration;
    this.#follow(registration.waiting);
    this.#follow(registration.installing);
    registration.addEventListener("updatefound", () => this.#follow(registration.installing));
    // Without a network the next hour will do.
    setInterval(() => registration.update().catch(() => {}), HOUR);
    setInterval(() => this.#updateQuietly(), MINUTE);
  }

  /** The new version, once it is whole. The first one is none. */
  get #waiting() {
    return this.#registration.active && this.#registration.waiting;
  }

  #follow(worker) {
    worker?.addEventListener("statechange", () => this.#show());
    this.#show();
  }

  #show() {
    this.#bar.isThere = Boolean(this.#waiting);
    this.#updateQuietly();
  }

  async #update() {
    if (!(await this.#takeOver())) this.#bar.element.querySelector("span").textContent = OTHERS;
  }

  #updateQuietly() {
    if (this.#waiting && this.#page.idle.isIdle) this.#takeOver();
  }

  /** Lets the new version take over, and begins anew where the visitor is. False when another page is open. */
  async #takeOver() {
    const worker = this.#waiting;
    if (!worker) return true;
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") this.#reload();
    });
    return asked(worker);
  }

  #reload() {
    const { answers, here } = this.#page;
    // Answers that are not on the screen go along with this tab, and with nothing else.
    history.replaceState({ given: answers.given }, "", here() ?? location.hash);
    location.reload();
  }
}

/** Whether the worker has taken over: it asks whether other pages are open. */
function asked(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data.isTaken);
    worker.postMessage("take-over", [port2]);
  });
}
