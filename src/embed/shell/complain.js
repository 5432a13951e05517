/** What developers are told: each thing once, however many widgets it befalls. */

const told = new Set();

export function complain(host, error) {
  const message = String(error?.message ?? error);
  if (told.has(message)) return;
  told.add(message);
  console.error(`<${host.localName}>`, error);
}
