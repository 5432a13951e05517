/*
 * For a page with iframes of Passerelle, each with the attribute `data-passerelle`: makes them as high as what they
 * show. A height counts only when it comes from the window of that iframe and from the site of its address.
 * Without this script an iframe keeps its height, and scrolls.
 */
{
  /** Higher than the longest card on the narrowest phone, in pixels. */
  const HIGHEST = 20_000;

  const frames = () => [...document.querySelectorAll("iframe[data-passerelle]")];
  const site = (frame) => new URL(frame.src, document.baseURI).origin;

  addEventListener("message", ({ source, origin, data }) => {
    const height = data?.passerelle?.height;
    if (!Number.isFinite(height) || height < 1) return;
    const frame = frames().find((it) => it.contentWindow === source);
    if (frame && site(frame) === origin) frame.style.height = `${Math.min(height, HIGHEST)}px`;
  });

  // Those that were there first have told already. To any origin: a frame that is not loaded yet has another.
  for (const frame of frames()) frame.contentWindow.postMessage({ passerelle: "height?" }, "*");
}
