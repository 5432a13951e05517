/** How a verdict is called. */
export type Verdict = "met" | "to-confirm" | "not-met";

/** A choice, choices, years, or `null` for "I don't know". */
export type Answer = string | string[] | number | null;

/** What was answered, by question. */
export type Answers = { readonly [question: string]: string | readonly string[] | number | null };

/** A profile in a list. */
export interface Profile {
    id: string;
    feminine: string;
    masculine: string;
    diploma: string;
}

/** A diploma in a list. */
export interface Diploma {
    id: string;
    name: string;
    acronym: string;
    level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** Everything that follows from some answers for a diploma. */
export interface Outcome extends NextStep, Reached {}

/** Everything that follows from some answers for all diplomas. */
export interface Outcomes extends NextStep {
    diplomas: (Reached & { diploma: string })[];
}

/** How an interview goes on. */
export interface NextStep {
    /** The next question; `null` when the interview is over. */
    next: Question | null;
    /** How many questions may still come. */
    atMost: number;
}

/** What some answers come to for a diploma. */
export interface Reached {
    /** `null` as long as it is not settled. */
    verdict: Verdict | null;
    /** The questions answered by "I don't know" that it hangs on. */
    hangsOn: string[];
    /** The nearest first. */
    routes: Route[];
}

export interface Question {
    id: string;
    title: string;
    kind: "one" | "several" | "years";
    /** None of a question about years. */
    choices: { id: string; label: string }[];
}

/** A way into a diploma. */
export interface Route {
    id: string;
    title: string;
    state: Verdict | null;
    conditions: { text: string; state: Verdict | null }[];
    openings: Opening[];
    /** The ids of the texts that it is from. */
    sources: string[];
}

/** Changes that together would open a route. */
export interface Opening {
    gives: Exclude<Verdict, "not-met">;
    changes: Change[];
}

/** A choice that would be needed, or so many more years of work. */
export type Change =
    | { gain: { question: string; choice: string } }
    | { work: { question: string; years: number } };

/** A chain of steps to a diploma. */
export interface Pathway {
    gives: Exclude<Verdict, "not-met">;
    years: number;
    /** Some step has a length that is not known. */
    isAtLeast: boolean;
    steps: (Change | { train: Training })[];
}

/** A diploma to obtain on the way. */
export interface Training {
    diploma: string;
    /** Other diplomas that do as well. */
    alike: string[];
    route: string;
    /** At most; `null` where it is not known. */
    years: number | null;
    byExperience: boolean;
    gives: Exclude<Verdict, "not-met">;
}

/** What the page around a kiosk needs of its settings. */
export interface KioskSettings {
    /** Custom properties of the widget with their colours. */
    colours: [string, string][];
    theme: "light" | "dark" | null;
    /** After how many visitors the page is loaded afresh. */
    reloadAfter: number;
    /** What is kept of the operator's code, and where the way out leads. */
    exit: { code: string; address: string } | null;
    statistics: boolean;
}
