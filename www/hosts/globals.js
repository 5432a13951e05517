/* What old libraries and measuring scripts do to what all scripts of a page share. */
{
  // As Prototype did before there was JSON.stringify.
  Array.prototype.toJSON = () => "[object Prototype]";
  Array.prototype.each = Array.prototype.forEach;
  Object.prototype.title = "Un titre pour tous";

  // As scripts that measure requests do: they count on a text, and answer with a copy.
  const { fetch } = window;
  window.fetch = async (address, ...rest) => {
    if (address.startsWith("/mesure")) throw new TypeError("nothing is measured here");
    const answer = await fetch(address, ...rest);
    return new Response(answer.body, answer);
  };

  // As scripts that watch elements do.
  const { define } = customElements;
  customElements.define = function (name, element, ...rest) {
    define.call(this, name, class extends element {}, ...rest);
  };
}
