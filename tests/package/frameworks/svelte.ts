import { mount } from "svelte";

import Page from "./Page.svelte";

export function showSvelte(place: HTMLElement, dataset: object) {
  mount(Page, { target: place, props: { dataset } });
}
