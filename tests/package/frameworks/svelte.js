import { mount } from "svelte";

import Page from "./Page.svelte";

export function showSvelte(target, dataset) {
  mount(Page, { target, props: { dataset } });
}
