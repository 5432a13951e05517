/** @jsxImportSource preact */
import type {} from "passerelle/preact";
import { render } from "preact";
import { useState } from "preact/hooks";

function Page({ dataset }: { dataset: object }) {
  const [verdict, setVerdict] = useState<string | null>("");
  return (
    <>
      <passerelle-quiz
        diploma="deis"
        heading-level={3}
        loading="eager"
        data={dataset}
        onpasserelle-verdict={(event) => setVerdict(event.detail.verdict)}
      />
      <output>{verdict}</output>
    </>
  );
}

export function showPreact(place: HTMLElement, dataset: object) {
  render(<Page dataset={dataset} />, place);
}
