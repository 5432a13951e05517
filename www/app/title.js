/** What the page is called: by what is open in it. */

const START = "#passerelle/metiers";
const own = document.title;
const [, site] = own.split(" – ");

/** @type {(place: string, heading: string) => string} */
export const titled = (place, heading) => (place === START || !heading ? own : `${heading} – ${site}`);

/** Whether a place is the list that the app begins with. */
export const isStart = (place) => place === START;
