/** The custom elements: importing this module defines them, and tells TypeScript. */
import type { Answer, Verdict } from "./passerelle.js";

export const version: string;

/** The module with the widgets and the API without a DOM, loaded once; after a failure the next call tries again. */
export function loadWidgets(): Promise<typeof import("./passerelle.js")>;

/** What all elements have in common. */
declare abstract class Widget extends HTMLElement {
  /** A dataset of the page's own, as an object or as JSON text; instead of `dataset`. */
  get data(): object | string | null;
  set data(dataset: object | string | null | undefined);

  /** Set to an address, it is the attribute `dataset`; read, the attributes `data-*`. */
  get dataset(): DOMStringMap;
  set dataset(address: string | null | undefined);

  /** The level of the widget's heading, 1 to 6; by default 2. */
  get headingLevel(): string | null;
  set headingLevel(level: HeadingLevel | null | undefined);

  /** What becomes of links that leave the page. */
  get links(): string | null;
  set links(links: Links | null | undefined);

  /** `eager` loads at once; by default a widget is loaded when it nears the screen. */
  get loading(): string | null;
  set loading(loading: Loading | null | undefined);

  /** By default what the visitor's system says. */
  get theme(): string | null;
  set theme(theme: Theme | null | undefined);

  /** Shows the widget now, wherever it stands, or tries again. */
  load(): Promise<void>;
}

/** `<passerelle-card>`: one profession, in ten seconds and in two minutes. */
export class PasserelleCard extends Widget {
  /** The id of a profile or of a family of them, such as `ingenieur-social`. */
  get profile(): string | null;
  set profile(id: string | null | undefined);
}

/** `<passerelle-quiz>`: may I prepare this diploma? Without `diploma`: which of them all? */
export class PasserelleQuiz extends Widget {
  /** The id of a diploma, such as `deis`. */
  get diploma(): string | null;
  set diploma(id: string | null | undefined);

  /** The fragment that leads to the quiz with the answers given so far; `null` until the widget is there. */
  get place(): string | null;
}

/** `<passerelle-explorer>`: every profession of the dataset, its card, its quiz and the ways to it. */
export class PasserelleExplorer extends Widget {
  /** `kiosk` for a screen that stands among strangers: it invites, and forgets each visitor. */
  get mode(): string | null;
  set mode(mode: Mode | null | undefined);

  /** The settings of a kiosk, as JSON text; set, as an object, too. */
  get settings(): string | null;
  set settings(settings: object | string | null | undefined);

  /** The fragment that leads to what is shown, with the answers given in a quiz; `null` until the widget is there. */
  get place(): string | null;
}

type Digit = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingLevel = Digit | `${Digit}`;
export type Links = "allow" | "confirm" | "deny" | "qr";
export type Mode = "kiosk";
export type Loading = "eager" | "lazy";
export type Theme = "light" | "dark";
/** Any language is accepted; the widgets speak French and English. */
export type Lang = "fr" | "en" | (string & {});

/** What the visitor answered. `diploma` is `null` in the quiz about all diplomas. */
export interface AnswerDetail {
  diploma: string | null;
  question: string;
  answer: Answer;
}

/** Why a widget cannot be shown. */
export interface ErrorDetail {
  message: string;
}

/** Where a link of the explorer leads; `id` is `null` of the list and of the quiz about all diplomas. */
export type OpenDetail =
  | { kind: "list"; id: null }
  | { kind: "profile" | "family" | "pathways"; id: string }
  | { kind: "quiz"; id: string | null };

/** The verdict about one diploma; `null` when it hangs on an answer that the visitor does not know. */
export interface DiplomaVerdict {
  diploma: string;
  verdict: Verdict | null;
}

/** The result of a quiz: about one diploma, or, with `diploma` and `verdict` `null`, about all. */
export type VerdictDetail = (DiplomaVerdict | { diploma: null; verdict: null }) & { verdicts: DiplomaVerdict[] };

/** How many visitors a kiosk has had since the page was loaded. */
export interface LeftDetail {
  visitors: number;
}

/** What the elements tell. All events bubble and cross the shadow root. */
export interface PasserelleEventMap {
  "passerelle-ready": CustomEvent<Record<string, never>>;
  /** After `preventDefault()` the explorer stays where it is. */
  "passerelle-open": CustomEvent<OpenDetail>;
  "passerelle-answer": CustomEvent<AnswerDetail>;
  "passerelle-verdict": CustomEvent<VerdictDetail>;
  /** The visitor of a kiosk has left, and all is wiped. */
  "passerelle-left": CustomEvent<LeftDetail>;
  "passerelle-error": CustomEvent<ErrorDetail>;
}

/** The events of each element. */
export interface PasserelleEvents {
  "passerelle-card": "passerelle-ready" | "passerelle-error";
  "passerelle-quiz": PasserelleEvents["passerelle-card"] | "passerelle-answer" | "passerelle-verdict";
  "passerelle-explorer": PasserelleEvents["passerelle-quiz"] | "passerelle-open" | "passerelle-left";
}

interface WidgetAttributes {
  lang?: Lang | undefined;
  "heading-level"?: HeadingLevel | undefined;
  headingLevel?: HeadingLevel | undefined;
  theme?: Theme | undefined;
  links?: Links | undefined;
  loading?: Loading | undefined;
  dataset?: string | undefined;
  data?: object | string | undefined;
}

/** What markup may say of each element, in frameworks that set properties of custom elements. */
export interface PasserelleAttributes {
  "passerelle-card": WidgetAttributes & { profile?: string | undefined };
  "passerelle-quiz": WidgetAttributes & { diploma?: string | undefined };
  "passerelle-explorer": WidgetAttributes & { mode?: Mode | undefined; settings?: object | string | undefined };
}

/** The listeners of each element, as JSX and Svelte write them: `onpasserelle-verdict`. */
export type PasserelleListeners<Tag extends keyof PasserelleEvents> = {
  [Name in PasserelleEvents[Tag] as `on${Name}`]?: ((event: PasserelleEventMap[Name]) => void) | undefined;
};

declare global {
  interface HTMLElementTagNameMap {
    "passerelle-card": PasserelleCard;
    "passerelle-quiz": PasserelleQuiz;
    "passerelle-explorer": PasserelleExplorer;
  }
  interface GlobalEventHandlersEventMap extends PasserelleEventMap {}
}
