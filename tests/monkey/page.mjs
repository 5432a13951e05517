/**
 * What a walk needs inside a page, as one function that is called there: it puts the widgets on the page, does to them
 * what an event says, and reads what each of them shows.
 *
 * @param {{ fr: object, en: object }} words what the widgets say themselves
 */
export function install(words) {
  const WIDGETS = [
    '<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>',
    '<passerelle-quiz loading="eager"></passerelle-quiz>',
    '<passerelle-explorer loading="eager"></passerelle-explorer>',
  ];
  /** How long a widget may take to show what it has to, in milliseconds: far longer than it should on any machine. */
  const PATIENCE = 10_000;
  let widgets;

  globalThis.monkey = { begin, play };

  async function begin() {
    document.body.innerHTML = `<div id="here">${WIDGETS.join("")}</div><div id="there"></div>`;
    widgets = [...document.querySelectorAll("#here > *")];
    await Promise.all(widgets.map((it) => heard(it, "passerelle-ready")));
    await settled();
  }

  /**
   * Does the events of some lines, and says where a widget first shows something else than it has to. Yew may leave a
   * part of its work for later, so that a page gets to its own.
   */
  async function play(lines) {
    for (const [idx, { event, shown }] of lines.entries()) {
      try {
        await act(event);
      } catch (error) {
        return { idx, event, error: String(error) };
      }
      const expected = shown.map(canonical);
      const until = performance.now() + PATIENCE;
      for (let on = 0; on < widgets.length; ) {
        await settled();
        for (on = 0; on < widgets.length && canonical(read(widgets[on])) === expected[on]; ) on += 1;
        if (on === widgets.length || performance.now() < until) continue;
        return { idx, event, on, expected: shown[on], found: read(widgets[on]) };
      }
    }
    return undefined;
  }

  async function act(event) {
    const widget = widgets[event.on];
    const find = (selector) => {
      const found = widget.shadowRoot.querySelector(selector);
      if (!found) throw new Error(`expected ${selector}`);
      return found;
    };
    const doers = {
      tick: () => press(find(`input[name=answer][value="${event.value}"]`).closest("label"), event.how),
      "tick-none": () => press(find("[data-action=tick-none]").closest("label"), event.how),
      type: () => type(find("[data-action=type]"), event.text),
      continue: () => press(find("form [type=submit]"), event.how),
      "do-not-know": () => press(find("[data-action=do-not-know]"), event.how),
      back: () => press(find("[data-action=back]"), event.how),
      edit: () => press(find(`[data-action=edit][data-value="${event.value}"]`), event.how),
      restart: () => press(find("[data-action=restart]"), event.how),
      // A question without help has one of them.
      aside: () => widget.shadowRoot.querySelectorAll("form summary")[event.n]?.click(),
      attribute: () => widget.setAttribute(event.name, event.value),
      resize: () => (widget.parentNode.style.width = `${event.width}px`),
      move: () => elsewhere(widget).append(widget),
      replace: () => replace(widget),
      go: () => travel(`#passerelle/${event.to}`, () => (location.hash = `#passerelle/${event.to}`)),
      link: () => travel(`#passerelle/${event.to}`, () => find(`[data-open="${event.to}"]`).click()),
      "history-back": () => travel(undefined, () => history.back()),
      "history-forward": () => travel(undefined, () => history.forward()),
    };
    await doers[event.do]();
  }

  /** One click in the end, after what else a hand sends; two of them when it is a double one. */
  async function press(control, how) {
    const tell = (kind, Kind, init) => control.dispatchEvent(new Kind(kind, { bubbles: true, composed: true, cancelable: true, ...init }));
    if (how === "touch") for (const kind of ["pointerdown", "pointerup"]) tell(kind, PointerEvent, { pointerType: "touch" });
    if (how === "keys") for (let n = 0; n < 4; n++) tell("keydown", KeyboardEvent, { key: " ", repeat: 0 < n });
    control.click();
    if (how !== "double") return;
    await settled();
    // Nobody can touch what is gone.
    if (!control.isConnected) return;
    control.click();
    tell("dblclick", MouseEvent);
  }

  function type(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }

  function elsewhere(widget) {
    return document.querySelector(widget.parentNode.id === "here" ? "#there" : "#here");
  }

  /** Off the page for as long as it takes to be forgotten, and back. */
  async function replace(widget) {
    const place = widget.parentNode;
    widget.remove();
    await later();
    await later();
    const isReady = heard(widget, "passerelle-ready");
    place.append(widget);
    await isReady;
  }

  async function travel(to, go) {
    if (to === location.hash) return go();
    const hasArrived = heard(globalThis, "hashchange");
    go();
    await hasArrived;
  }

  function read(widget) {
    const root = widget.shadowRoot;
    const base = root.querySelector(".base");
    if (base.matches(".problem")) return { lang: base.lang, isProblem: true };
    if (widget.localName !== "passerelle-explorer") return quiz(base, true);
    const form = root.querySelector(".quiz");
    // What is answered comes behind the place.
    const place = widget.place?.split("/").filter((it) => !/^\d+;/.test(it)).join("/") ?? null;
    return { lang: base.lang, place, quiz: form ? quiz(form, false) : null };
  }

  function quiz(base, isAlone) {
    const form = base.querySelector("form");
    const heading = base.querySelector(".question, .result__title");
    const level = isAlone ? { level: Number(heading.localName[1]) } : {};
    const { lang } = base;
    if (!form) return { lang, ...level, verdicts: verdicts(base), asked: valuesOf(base, "[data-action=edit]") };
    const field = form.querySelector("[data-action=type]");
    return {
      lang,
      ...level,
      question: plain(heading),
      ticked: [...form.querySelectorAll("[name=answer]:checked")].map((it) => it.value).sort(),
      isNone: form.querySelector("[data-action=tick-none]")?.checked ?? false,
      typed: field ? field.value : null,
      isWrong: Boolean(form.querySelector(".summary")),
      hasBack: Boolean(form.querySelector("[data-action=back]")),
      hasDoNotKnow: Boolean(form.querySelector("[data-action=do-not-know]")),
      atMost: Number(form.querySelector(".progress").textContent.match(/\d+/)),
    };
  }

  /** How many diplomas have each verdict. */
  function verdicts(base) {
    const { verdicts, groups, colon } = words[base.lang];
    const kindOf = (names, text) => Object.keys(names).find((it) => names[it] === text) ?? text;
    const counts = [...base.querySelectorAll(".status .verdict__title")].map((it) => {
      const [, group, n] = plain(it).match(/^(.*) ?: (\d+)$/) ?? [];
      return n ? [kindOf(groups, group.trim()), Number(n)] : [kindOf(verdicts, plain(it)), 1];
    });
    return Object.fromEntries(counts);
  }

  function valuesOf(base, selector) {
    return [...base.querySelectorAll(selector)].map((it) => it.dataset.value);
  }

  function plain(element) {
    return element.textContent.replaceAll(/\s+/g, " ").trim();
  }

  /** The same text for the same values, in whatever order they were written. */
  function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical)}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return `{${Object.keys(value).sort().map((it) => `${it}:${canonical(value[it])}`)}}`;
  }

  function heard(target, kind) {
    return new Promise((done, fail) => {
      target.addEventListener(kind, done, { once: true });
      setTimeout(() => fail(new Error(`expected ${kind}`)), PATIENCE);
    });
  }

  /** After all that is still to be done for the last event. */
  function settled() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((done) => {
      // Open ports add up.
      port1.onmessage = () => (port1.close(), done());
      port2.postMessage(null);
    });
  }

  function later() {
    return new Promise((done) => setTimeout(done));
  }
}
