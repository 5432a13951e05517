/** Makes what `kiosk.json` keeps of the operator's code. */
import { hashed } from "./hash.js";

const $ = (selector) => document.querySelector(selector);
const [form, field, result] = ["form", "#code", ".result"].map($);

// The page's own sentence instead of the browser's.
form.noValidate = true;
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const isCode = field.checkValidity();
  field.setAttribute("aria-invalid", String(!isCode));
  $("#error").textContent = isCode ? "" : "Écrivez de 4 à 12 chiffres, sans espace.";
  if (!isCode) return field.focus();
  $("#exit").textContent = `"exit": { "code": "${await hashed(field.value)}" }`;
  $("[role=status]").textContent = "";
  result.hidden = false;
  $("#result-title").focus();
});

$("#copy").addEventListener("click", async () => {
  // Where the browser refuses, the text is there to be selected.
  const isCopied = await navigator.clipboard?.writeText($("#exit").textContent).then(
    () => true,
    () => false,
  );
  $("[role=status]").textContent = isCopied ? "Copié." : "Sélectionnez le texte et copiez-le.";
});
