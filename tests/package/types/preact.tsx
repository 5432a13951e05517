/** @jsxImportSource preact */
import type { PasserelleQuiz } from "passerelle";
import type {} from "passerelle/preact";
import { useRef } from "preact/hooks";

export function Page() {
  const quiz = useRef<PasserelleQuiz>(null);
  return (
    <>
      <passerelle-quiz
        ref={quiz}
        key="quiz"
        class="wide"
        lang="en"
        diploma="deis"
        headingLevel={3}
        theme="dark"
        links="deny"
        loading="eager"
        dataset="/metiers.json"
        data={{ profiles: [] }}
        onpasserelle-answer={(event) => event.detail.question satisfies string}
        onpasserelle-error={(event) => event.detail.message satisfies string}
      >
        Le DEIS
      </passerelle-quiz>
      <passerelle-card profile="ingenieur-social" heading-level="2" />
      <passerelle-explorer onpasserelle-open={(event) => event.preventDefault()} />
      {/* @ts-expect-error -- no level of a heading */}
      <passerelle-card heading-level={0} />
      {/* @ts-expect-error -- no theme */}
      <passerelle-card theme="blue" />
      {/* @ts-expect-error -- a card has no diploma */}
      <passerelle-card diploma="deis" />
      {/* @ts-expect-error -- a card is about one profile */}
      <passerelle-card profile={["ingenieur-social"]} />
      {/* @ts-expect-error -- the event of a verdict has no question */}
      <passerelle-quiz onpasserelle-verdict={(event) => event.detail.question} />
      {/* @ts-expect-error -- there is no such element */}
      <passerelle-kiosk />
    </>
  );
}
