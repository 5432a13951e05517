/** The widgets in Solid. */
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { render } from "solid-js/web";

import { DATASETS } from "../datasets.js";

function Page() {
  const [turn, setTurn] = createSignal(0);
  const [lang, setLang] = createSignal("fr");
  const [level, setLevel] = createSignal(3);
  const [theme, setTheme] = createSignal("light");
  const [isShown, setIsShown] = createSignal(true);
  const [isFolded, setIsFolded] = createSignal(false);
  const [order, setOrder] = createSignal(["quiz", "card", "contact"]);
  const [answered, setAnswered] = createSignal([]);
  const [verdict, setVerdict] = createSignal("aucun");

  return (
    <>
      <h1>Le DEIS dans une application Solid</h1>
      <p>
        <button onClick={() => setTurn((turn() + 1) % DATASETS.length)}>Changer les données</button>
        <button onClick={() => setLang("en")}>Passer en anglais</button>
        <button onClick={() => setLevel(level() + 1)}>Baisser les titres</button>
        <button onClick={() => setTheme("dark")}>Assombrir la fiche</button>
        <button onClick={() => setIsShown(!isShown())}>{isShown() ? "Retirer le quiz" : "Remettre le quiz"}</button>
        <button onClick={() => setIsFolded(!isFolded())}>{isFolded() ? "Déplier le quiz" : "Replier le quiz"}</button>
        <button onClick={() => setOrder(([first, ...others]) => [...others, first])}>Changer l’ordre</button>
      </p>
      <p>Questions répondues&nbsp;: {answered().join(", ") || "aucune"}</p>
      <p>Résultat&nbsp;: {verdict()}</p>
      <For each={order()}>
        {(part) => (
          <section>
            <Switch fallback={<p>Une question&nbsp;? Écrivez-nous.</p>}>
              <Match when={part === "quiz"}>
                <Show when={isShown()}>
                  <passerelle-quiz
                    diploma="deis"
                    prop:headingLevel={level()}
                    lang={lang()}
                    data={DATASETS[turn()]}
                    hidden={isFolded()}
                    on:passerelle-answer={(event) => setAnswered((before) => [...before, event.detail.question])}
                    on:passerelle-verdict={(event) => setVerdict(event.detail.verdict)}
                  >
                    <p>Le DEIS s’ouvre à six parcours. Réponses&nbsp;: {answered().length}</p>
                  </passerelle-quiz>
                </Show>
              </Match>
              <Match when={part === "card"}>
                <passerelle-card profile="ingenieur-social" heading-level={level()} theme={theme()}>
                  L’expertise du travail social
                </passerelle-card>
              </Match>
            </Switch>
          </section>
        )}
      </For>
    </>
  );
}

render(Page, document.getElementById("app"));
