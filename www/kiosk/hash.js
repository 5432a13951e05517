/**
 * The operator's code, kept as a salted hash: PBKDF2 with SHA-256, as `rounds.salt.hash`, the last two in
 * hexadecimal digits.
 */

/** As many as OWASP advises for this hash. */
const ROUNDS = 600_000;

/** @param {string} code digits */
export async function hashed(code) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return [ROUNDS, hex(salt), hex(await derive(code, salt, ROUNDS))].join(".");
}

/** Whether a code is the one that was hashed. */
export async function matches(code, kept) {
  const [rounds, salt, hash] = kept.split(".");
  return hex(await derive(code, bytes(salt), Number(rounds))) === hash;
}

async function derive(code, salt, iterations) {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256));
}

const hex = (bytes) => [...bytes].map((it) => it.toString(16).padStart(2, "0")).join("");
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (it) => parseInt(it, 16));
