/** The elements in templates of Svelte 5. */
import type { HTMLAttributes } from "svelte/elements";
import type { PasserelleAttributes, PasserelleListeners } from "./elements.js";

type Elements = {
  [Tag in keyof PasserelleAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    PasserelleAttributes[Tag] &
    PasserelleListeners<Tag>;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends Elements {}
}
