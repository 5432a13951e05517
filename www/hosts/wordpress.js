/* What plugins do to a page: signs become pictures, and what stands in a text is wrapped. */
{
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const starred = [];
  while (texts.nextNode()) if (texts.currentNode.data.includes("★")) starred.push(texts.currentNode);
  for (const text of starred) {
    const image = Object.assign(new Image(), { className: "emoji", alt: "★", draggable: false, src: "../icon.svg" });
    const star = text.splitText(text.data.indexOf("★"));
    star.splitText(1);
    star.replaceWith(image);
  }

  for (const element of document.querySelectorAll(".entry-content > p > *")) {
    const wrapper = Object.assign(document.createElement("span"), { className: "entry-embed" });
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}
