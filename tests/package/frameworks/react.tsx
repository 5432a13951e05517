/** @jsxImportSource react */
import type {} from "passerelle/react";
import { useState } from "react";
import { createRoot } from "react-dom/client";

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

export function showReact(place: HTMLElement, dataset: object) {
  createRoot(place).render(<Page dataset={dataset} />);
}
