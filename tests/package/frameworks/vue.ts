import type { VerdictDetail } from "passerelle";
import { createApp, ref } from "vue";

export function showVue(place: HTMLElement, dataset: object) {
  const app = createApp({
    setup() {
      const verdict = ref<string | null>("");
      const hear = (event: CustomEvent<VerdictDetail>) => (verdict.value = event.detail.verdict);
      return { dataset, verdict, hear };
    },
    template: `
      <passerelle-quiz diploma="deis" :heading-level="3" loading="eager" :data="dataset" @passerelle-verdict="hear" />
      <output>{{ verdict }}</output>
    `,
  });
  app.config.compilerOptions.isCustomElement = (tag: string) => tag.startsWith("passerelle-");
  app.mount(place);
}
