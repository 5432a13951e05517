/**
 * Bundles the applications beside this file: `node www/hosts/build.mjs FOLDER`. Each has an `index.html`,
 * which is served as it is, and a `main` that becomes `FOLDER/<its name>/main.js`. They are built as for
 * development, where frameworks warn of what they doubt.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { transformAsync } from "@babel/core";
import solid from "babel-preset-solid";
import { build } from "esbuild";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";

const HERE = import.meta.dirname;

/** What makes JavaScript of a file that esbuild does not read, as the plugins of the frameworks do. */
const COMPILERS = {
  svelte: {
    files: /\.svelte$/,
    compile: (code, path) => compile(code, { filename: path, dev: true }).js.code,
  },
  vue: {
    files: /\.vue$/,
    compile: (code, path) => {
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith("passerelle-") };
      const { descriptor } = parse(code, { filename: path, templateParseOptions: compilerOptions });
      return compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions: { compilerOptions } }).content;
    },
  },
  // Its JSX is not that of React.
  solid: {
    files: /[\\/]solid[\\/][^\\/]+\.jsx$/,
    compile: async (code) => (await transformAsync(code, { presets: [solid], configFile: false })).code,
  },
};

const plugins = Object.entries(COMPILERS).map(([name, { files, compile }]) => ({
  name,
  setup: ({ onLoad }) =>
    onLoad({ filter: files }, async ({ path }) => ({ contents: await compile(readFileSync(path, "utf8"), path) })),
}));

await build({
  entryPoints: readdirSync(HERE, { recursive: true })
    .filter((it) => /[\\/]main\./.test(it))
    .map((it) => join(HERE, it)),
  outbase: HERE,
  outdir: process.argv[2],
  bundle: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  // For Angular.
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  define: Object.fromEntries(
    ["OPTIONS_API", "PROD_DEVTOOLS", "PROD_HYDRATION_MISMATCH_DETAILS"].map((it) => [`__VUE_${it}__`, "false"]),
  ),
  plugins,
  logLevel: "warning",
});
