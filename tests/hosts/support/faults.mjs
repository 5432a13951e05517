/** How the files that a widget needs may come wrong, or not at all. */
import { readFileSync } from "node:fs";

const bytesOf = (file) => readFileSync(new URL(`../../../pkg/${file}`, import.meta.url));

const [GLUE, WASM, DATASET] = ["passerelle.js", "passerelle_bg.wasm", "travail-social.json"];
const TYPES = { [GLUE]: "text/javascript", [WASM]: "application/wasm", [DATASET]: "application/json" };
const ALL = Object.keys(TYPES);

/** `answer` is what the server says of a file, where it says anything; `keeps` are the files that a browser can use all the same. */
const KINDS = [
  { name: "is not there", answer: () => ({ status: 404, contentType: "text/plain", body: "Not found" }) },
  { name: "is one that the server fails at", answer: () => ({ status: 500, contentType: "text/html", body: "<h1>500</h1>" }) },
  { name: "is lost with its connection" },
  { name: "is a page to log in", answer: () => ({ contentType: "text/html", body: "<!doctype html><h1>Connectez-vous</h1>" }) },
  { name: "has the wrong type", answer: (file) => ({ contentType: "text/plain", body: bytesOf(file) }), keeps: [WASM, DATASET] },
  { name: "is empty", answer: (file) => ({ contentType: TYPES[file], body: "" }) },
  { name: "is cut in the middle", answer: (file) => ({ contentType: TYPES[file], body: halfOf(bytesOf(file)) }) },
  { name: "has a bit that flipped", answer: (file) => ({ contentType: TYPES[file], body: flipped(bytesOf(file)) }), files: [WASM, DATASET] },
  { name: "is of another version", answer: (file) => ({ contentType: TYPES[file], body: renamed(bytesOf(file)) }), files: [WASM] },
];

/** Each kind with each file: what is said of it, where it is, how it is answered, and whether the widgets work all the same. */
export const FAULTS = KINDS.flatMap(({ name, answer, files = ALL, keeps = [] }) =>
  files.map((file) => ({
    name: `${file} ${name}`,
    address: new RegExp(`/pkg/${file.replace(".", "\\.")}(\\?|$)`),
    answer: answer && (() => answer(file)),
    isOfUse: keeps.includes(file),
  })),
);

/** What a test of such a fault is called. */
export const outcome = ({ isOfUse }) => (isOfUse ? "the widgets work" : "what the page wrote is read, and the next try works");

function halfOf(bytes) {
  return bytes.subarray(0, bytes.length >> 1);
}

/** At the beginning, where no file can do without it. */
function flipped(bytes) {
  bytes[1] ^= 1;
  return bytes;
}

/** As when a server has the glue of one version and the WebAssembly of the next: it asks for a function that is not there. */
function renamed(bytes) {
  const text = bytes.toString("latin1");
  return Buffer.from(text.replace("__wbg_", "__new_"), "latin1");
}
