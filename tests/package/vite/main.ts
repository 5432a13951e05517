import { loadWidgets } from "passerelle";

const { diplomas } = await loadWidgets();
document.querySelector("output")!.textContent = diplomas().map((it) => it.acronym).join(" ");
