(() => {
  const explorer = document.querySelector("passerelle-explorer");
  // The widget draws itself into its shadow root; what it says about a problem is not what visitors came for.
  if (explorer?.shadowRoot?.querySelector("[part~=base]:not(.problem)")) return { shown: location.origin };
  // The page says why there is no widget: it rests and tries again by itself, or its settings are wrong.
  if (document.querySelector("main .rest[role=alert]")) return { rests: true };
  return { status: performance.getEntriesByType("navigation")[0]?.responseStatus };
})()
