/** The elements in JSX of Preact. */
import type { HTMLAttributes } from "preact";
import type { PasserelleAttributes, PasserelleListeners } from "./elements.js";

type Elements = {
  [Tag in keyof PasserelleAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    PasserelleAttributes[Tag] &
    PasserelleListeners<Tag>;
};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
