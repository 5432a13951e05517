import { compile } from "svelte/compiler";

/** What the plugin of Svelte does for a component without a style. */
const svelte = {
  name: "svelte",
  transform: (code, file) => (file.endsWith(".svelte") ? compile(code, { filename: file, css: "injected" }).js : null),
};

export default { plugins: [svelte], define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false } };
