/**
 * How `custom-elements.json` is made: from the comments of the shell, as one module, the script that
 * `elements.js` is once it is bundled. What all elements have from `Widget` is said of each.
 */
const MODULE = "elements.js";
const INTERNAL = /^(kind|.*Callback|#.*)$/;

export default {
  packagejson: false,
  dependencies: false,
  globs: ["src/embed/shell/{elements,module,widget}.js"],
  plugins: [{ name: "one-module", packageLinkPhase: ({ customElementsManifest }) => asOneModule(customElementsManifest) }],
};

function asOneModule(manifest) {
  const declared = manifest.modules.flatMap((it) => it.declarations);
  const { exports } = manifest.modules.find((it) => it.path.endsWith(`/${MODULE}`));
  const names = exports.filter((it) => it.kind === "js").map((it) => it.name);
  const declarations = names.map((name) => whole(declared.find((it) => it.name === name)));
  const defined = declarations.filter((it) => it.tagName);
  Object.assign(manifest, {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: MODULE,
        declarations,
        exports: [
          ...names.map((name) => ({ kind: "js", name, declaration: { name, module: MODULE } })),
          ...defined.map(({ name, tagName }) => ({
            kind: "custom-element-definition",
            name: tagName,
            declaration: { name, module: MODULE },
          })),
        ],
      },
    ],
  });
}

/** A declaration without references to what is not published. */
function whole(declaration) {
  if (!declaration.tagName) {
    // What stands there until the build.
    delete declaration.default;
    return declaration;
  }
  const own = Object.entries(declaration).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(({ inheritedFrom, ...it }) => it) : value,
  ]);
  const element = Object.fromEntries(own);
  element.superclass = { name: "HTMLElement", package: "global:" };
  element.members = element.members.filter((it) => !INTERNAL.test(it.name));
  // An attribute is text, whatever its property takes, and there or not.
  for (const { type } of element.attributes) type.text = type.text.replaceAll(/object \| | \| null/g, "");
  return element;
}
