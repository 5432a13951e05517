(() => {
  const explorer = document.querySelector("passerelle-explorer");
  // The widget draws itself into its shadow root; until then, and for good where it cannot, this is not there.
  if (explorer?.shadowRoot?.querySelector("[part~=base]")) return { shown: location.origin };
  return { status: performance.getEntriesByType("navigation")[0]?.responseStatus };
})()
