/** The same page in each framework: a quiz by another dataset, and the verdict that it told. */
import "passerelle";

import { showPreact } from "./preact.tsx";
import { showReact } from "./react.tsx";
import { showSvelte } from "./svelte.ts";
import { showVue } from "./vue.ts";

const dataset: object = await (await fetch("/dataset.json")).json();
const place = (id: string) => document.getElementById(id)!;

showReact(place("react"), dataset);
showPreact(place("preact"), dataset);
showVue(place("vue"), dataset);
showSvelte(place("svelte"), dataset);
