/** The elements in templates of Vue 3. */
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { PasserelleAttributes, PasserelleEventMap, PasserelleEvents } from "./elements.js";

/** `$props` and `$emit` are where Vue looks for what a template may say; no element has them. */
type Elements = {
  [Tag in keyof PasserelleAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated for templates alone */
    $props: HTMLAttributes & PasserelleAttributes[Tag] & PublicProps;
    /** @deprecated for templates alone */
    $emit: EmitFn<{ [Name in PasserelleEvents[Tag]]: (event: PasserelleEventMap[Name]) => void }>;
  };
};

declare module "vue" {
  interface GlobalComponents extends Elements {}
}
