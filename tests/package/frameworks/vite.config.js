import { compile } from "svelte/compiler";

/** What the plugin of Svelte does for a component without a style. */
const svelte = {
  name: "svelte",
  transform: (code, file) => (file.endsWith(".svelte") ? compile(code, { filename: file }).js : null),
};

export default {
  plugins: [svelte],
  // With the compiler of templates, which a build of `.vue` files does not need in the page.
  resolve: { alias: { vue: "vue/dist/vue.esm-bundler.js" } },
};
