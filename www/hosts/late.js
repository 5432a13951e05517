/* A page that loads nothing from others before the visitor has agreed. */
document.getElementById("accept").addEventListener("click", ({ target }) => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "../pkg/elements.js";
  document.head.append(script);
  target.remove();
});
