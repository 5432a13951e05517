/** The widgets in Angular 20, without Zone.js. */
import "@angular/compiler";
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import type { AnswerDetail, VerdictDetail } from "passerelle";

import { DATASETS } from "../datasets.js";

@Component({
  selector: "partner-page",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Le DEIS dans une application Angular</h1>
    <p>
      <button (click)="turn.set((turn() + 1) % datasets.length)">Changer les données</button>
      <button (click)="lang.set('en')">Passer en anglais</button>
      <button (click)="level.set(level() + 1)">Baisser les titres</button>
      <button (click)="theme.set('dark')">Assombrir la fiche</button>
      <button (click)="isShown.set(!isShown())">{{ isShown() ? "Retirer le quiz" : "Remettre le quiz" }}</button>
      <button (click)="isFolded.set(!isFolded())">{{ isFolded() ? "Déplier le quiz" : "Replier le quiz" }}</button>
      <button (click)="changeOrder()">Changer l’ordre</button>
    </p>
    <p>Questions répondues&nbsp;: {{ answered().join(", ") || "aucune" }}</p>
    <p>Résultat&nbsp;: {{ verdict() }}</p>
    @for (part of order(); track part) {
      <section>
        @switch (part) {
          @case ("quiz") {
            @if (isShown()) {
              <passerelle-quiz
                diploma="deis"
                [headingLevel]="level()"
                [lang]="lang()"
                [data]="datasets[turn()]"
                [hidden]="isFolded()"
                (passerelle-answer)="hearAnswer($event)"
                (passerelle-verdict)="hearVerdict($event)"
              >
                <p>Le DEIS s’ouvre à six parcours. Réponses&nbsp;: {{ answered().length }}</p>
              </passerelle-quiz>
            }
          }
          @case ("card") {
            <passerelle-card profile="ingenieur-social" [attr.heading-level]="level()" [theme]="theme()">
              L’expertise du travail social
            </passerelle-card>
          }
          @default {
            <p>Une question&nbsp;? Écrivez-nous.</p>
          }
        }
      </section>
    }
  `,
})
class Page {
  readonly datasets = DATASETS;
  readonly turn = signal(0);
  readonly lang = signal("fr");
  readonly level = signal(3);
  readonly theme = signal("light");
  readonly isShown = signal(true);
  readonly isFolded = signal(false);
  readonly order = signal(["quiz", "card", "contact"]);
  readonly answered = signal<string[]>([]);
  readonly verdict = signal<string | null>("aucun");

  changeOrder() {
    this.order.update(([first, ...others]) => [...others, first]);
  }

  hearAnswer({ detail }: CustomEvent<AnswerDetail>) {
    this.answered.update((before) => [...before, detail.question]);
  }

  hearVerdict({ detail }: CustomEvent<VerdictDetail>) {
    this.verdict.set(detail.verdict);
  }
}

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
