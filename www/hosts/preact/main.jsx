/** The widgets in Preact. */
/** @jsxImportSource preact */
import { render } from "preact";
import { useState } from "preact/hooks";

import { DATASETS } from "../datasets.js";

function Page() {
  const [turn, setTurn] = useState(0);
  const [lang, setLang] = useState("fr");
  const [level, setLevel] = useState(3);
  const [theme, setTheme] = useState("light");
  const [isShown, setIsShown] = useState(true);
  const [isFolded, setIsFolded] = useState(false);
  const [order, setOrder] = useState(["quiz", "card", "contact"]);
  const [answered, setAnswered] = useState([]);
  const [verdict, setVerdict] = useState("aucun");

  const parts = {
    quiz: isShown && (
      <passerelle-quiz
        diploma="deis"
        headingLevel={level}
        lang={lang}
        data={DATASETS[turn]}
        hidden={isFolded}
        onpasserelle-answer={(event) => setAnswered((before) => [...before, event.detail.question])}
        onpasserelle-verdict={(event) => setVerdict(event.detail.verdict)}
      >
        <p>Le DEIS s’ouvre à six parcours. Réponses&nbsp;: {answered.length}</p>
      </passerelle-quiz>
    ),
    card: (
      <passerelle-card profile="ingenieur-social" heading-level={level} theme={theme}>
        L’expertise du travail social
      </passerelle-card>
    ),
    contact: <p>Une question&nbsp;? Écrivez-nous.</p>,
  };

  return (
    <>
      <h1>Le DEIS dans une application Preact</h1>
      <p>
        <button onClick={() => setTurn((turn + 1) % DATASETS.length)}>Changer les données</button>
        <button onClick={() => setLang("en")}>Passer en anglais</button>
        <button onClick={() => setLevel(level + 1)}>Baisser les titres</button>
        <button onClick={() => setTheme("dark")}>Assombrir la fiche</button>
        <button onClick={() => setIsShown(!isShown)}>{isShown ? "Retirer le quiz" : "Remettre le quiz"}</button>
        <button onClick={() => setIsFolded(!isFolded)}>{isFolded ? "Déplier le quiz" : "Replier le quiz"}</button>
        <button onClick={() => setOrder(([first, ...others]) => [...others, first])}>Changer l’ordre</button>
      </p>
      <p>Questions répondues&nbsp;: {answered.join(", ") || "aucune"}</p>
      <p>Résultat&nbsp;: {verdict}</p>
      {order.map((it) => (
        <section key={it}>{parts[it]}</section>
      ))}
    </>
  );
}

render(<Page />, document.getElementById("app"));
