/** The widgets in Vue 3. `isCustomElement` is told to the compiler: see `build.mjs`. */
import { createApp } from "vue";

import Page from "./Page.vue";

createApp(Page).mount("#app");
