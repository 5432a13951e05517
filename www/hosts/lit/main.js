/** The widgets in Lit 3, within the shadow root of an element of the application. */
import { html, LitElement, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { DATASETS } from "../datasets.js";

class PartnerPage extends LitElement {
  static properties = Object.fromEntries(
    ["turn", "speaks", "level", "theme", "isShown", "isFolded", "order", "answered", "verdict"].map((it) => [
      it,
      { state: true },
    ]),
  );

  constructor() {
    super();
    this.turn = 0;
    this.speaks = "fr";
    this.level = 3;
    this.theme = "light";
    this.isShown = true;
    this.isFolded = false;
    this.order = ["quiz", "card", "contact"];
    this.answered = [];
    this.verdict = "aucun";
  }

  render() {
    return html`
      <h1>Le DEIS dans une application Lit</h1>
      <p>
        <button @click=${() => (this.turn = (this.turn + 1) % DATASETS.length)}>Changer les données</button>
        <button @click=${() => (this.speaks = "en")}>Passer en anglais</button>
        <button @click=${() => this.level++}>Baisser les titres</button>
        <button @click=${() => (this.theme = "dark")}>Assombrir la fiche</button>
        <button @click=${() => (this.isShown = !this.isShown)}>
          ${this.isShown ? "Retirer le quiz" : "Remettre le quiz"}
        </button>
        <button @click=${() => (this.isFolded = !this.isFolded)}>
          ${this.isFolded ? "Déplier le quiz" : "Replier le quiz"}
        </button>
        <button @click=${() => (this.order = [...this.order.slice(1), this.order[0]])}>Changer l’ordre</button>
      </p>
      <p>Questions répondues&nbsp;: ${this.answered.join(", ") || "aucune"}</p>
      <p>Résultat&nbsp;: ${this.verdict}</p>
      ${repeat(
        this.order,
        (part) => part,
        (part) => html`<section>${this.#parts[part]()}</section>`,
      )}
    `;
  }

  #parts = {
    quiz: () =>
      this.isShown
        ? html`
            <passerelle-quiz
              diploma="deis"
              lang=${this.speaks}
              .headingLevel=${this.level}
              .data=${DATASETS[this.turn]}
              ?hidden=${this.isFolded}
              @passerelle-answer=${(event) => (this.answered = [...this.answered, event.detail.question])}
              @passerelle-verdict=${(event) => (this.verdict = event.detail.verdict)}
            >
              <p>Le DEIS s’ouvre à six parcours. Réponses&nbsp;: ${this.answered.length}</p>
            </passerelle-quiz>
          `
        : nothing,
    card: () => html`
      <passerelle-card profile="ingenieur-social" heading-level=${this.level} theme=${this.theme}>
        L’expertise du travail social
      </passerelle-card>
    `,
    contact: () => html`<p>Une question&nbsp;? Écrivez-nous.</p>`,
  };
}

customElements.define("partner-page", PartnerPage);
