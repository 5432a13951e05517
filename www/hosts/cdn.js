/**
 * The snippet of a page that takes Passerelle from a CDN: another origin, and the digest of the script.
 * A partner has it as HTML. Here it is made when the page opens, since the digest changes with every build.
 */
const script = document.createElement("script");
const address = new URL("../pkg/elements.js", import.meta.url);
script.type = "module";
script.crossOrigin = "anonymous";
script.integrity = await digestOf(address);
address.hostname = address.hostname === "localhost" ? "127.0.0.1" : "localhost";
script.src = address.href;
document.head.append(script);

async function digestOf(address) {
  const answer = await fetch(address.href);
  const digest = await crypto.subtle.digest("SHA-384", await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
