/** What templates of Svelte know of the elements. */
import type {} from "passerelle/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

({
  class: "wide",
  lang: "en",
  diploma: "deis",
  "heading-level": 3,
  theme: "dark",
  data: { profiles: [] },
  "onpasserelle-verdict": (event) => event.detail.verdicts,
}) satisfies SvelteHTMLElements["passerelle-quiz"];
({ "onpasserelle-open": (event) => event.preventDefault() }) satisfies SvelteHTMLElements["passerelle-explorer"];

// @ts-expect-error -- no level of a heading
({ "heading-level": 0 }) satisfies SvelteHTMLElements["passerelle-card"];
// @ts-expect-error -- no theme
({ theme: "blue" }) satisfies SvelteHTMLElements["passerelle-card"];
// @ts-expect-error -- a card has no diploma
({ diploma: "deis" }) satisfies SvelteHTMLElements["passerelle-card"];
// @ts-expect-error -- a card does not tell it
({ "onpasserelle-open": () => {} }) satisfies SvelteHTMLElements["passerelle-card"];
