/** One text that this device keeps for the app. A browser may refuse, in its own way: then nothing is kept. */

const KEY = "passerelle.reponses";

/** @returns {string | null} */
export function read() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @returns {boolean} whether it is kept */
export function write(text) {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function erase() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There is nothing then.
  }
}

/** Calls back when another page has erased it. */
export function onErased(callback) {
  addEventListener("storage", ({ key, newValue }) => {
    if ((key === KEY || key === null) && newValue === null) callback();
  });
}
