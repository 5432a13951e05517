/** What templates of Vue know of the elements. */
import type { AnswerDetail, PasserelleQuiz } from "passerelle";
import type {} from "passerelle/vue";
import type { GlobalComponents } from "vue";

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>["$props"];
declare const emit: InstanceType<GlobalComponents["passerelle-quiz"]>["$emit"];

({}) as InstanceType<GlobalComponents["passerelle-quiz"]> satisfies PasserelleQuiz;
({
  key: "quiz",
  class: "wide",
  lang: "en",
  diploma: "deis",
  headingLevel: 3,
  "heading-level": "3",
  theme: "dark",
  data: { profiles: [] },
}) satisfies Props<"passerelle-quiz">;
emit("passerelle-answer", new CustomEvent<AnswerDetail>("passerelle-answer"));

// @ts-expect-error -- no level of a heading
({ headingLevel: 0 }) satisfies Props<"passerelle-card">;
// @ts-expect-error -- no theme
({ theme: "blue" }) satisfies Props<"passerelle-card">;
// @ts-expect-error -- a card has no diploma
({ diploma: "deis" }) satisfies Props<"passerelle-card">;
// @ts-expect-error -- only the explorer tells it
emit("passerelle-open", new CustomEvent("passerelle-open"));
// @ts-expect-error -- there is no such element
({}) as GlobalComponents["passerelle-kiosk"];
