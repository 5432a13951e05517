/** The elements in JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PasserelleAttributes, PasserelleListeners } from "./elements.js";

type Elements = {
  [Tag in keyof PasserelleAttributes]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    PasserelleAttributes[Tag] &
    PasserelleListeners<Tag>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
