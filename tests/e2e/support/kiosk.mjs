/** A screen among strangers: how it is opened, what a visitor does there, and how time passes. */
import { expect } from "@playwright/test";

import { Explorer, JOINT, LIST } from "./explorer.mjs";
import { Quiz } from "./quiz.mjs";
import { TODAY } from "./test.mjs";

export const WARNING = "Êtes-vous toujours là ?";
export const GO_ON = "Continuer";
export const END = "Terminer et tout effacer";
export const LARGER = "Texte plus grand";
export const SMALLER = "Texte plus petit";
export const CONTRAST = "Contraste fort";
export const IN_ENGLISH = "English";
export const IN_FRENCH = "Français";
export const LESS = "Une demi-année de moins";
export const MORE = "Une demi-année de plus";

/** A site that serves the same pages, and that a telephone could reach. */
export const PUBLIC = "https://passerelle.example";

/** The page, beside that of the kiosk, which the code of a result leads to. */
export const PWA = "/";

const SECOND = 1000;

/** As they stand in halls, and what is small for one. */
export const SCREENS = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  small: { width: 1280, height: 720 },
};

export class Kiosk {
  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.page = page;
    this.root = page.locator("passerelle-explorer");
    this.invitation = this.button(JOINT);
    this.warning = this.root.getByRole("alertdialog");
    this.quiz = new Quiz(page, this.root);
    this.explorer = new Explorer(page);
  }

  /** From there on, time passes when the test says so. */
  async open(address = "/kiosk.html") {
    await this.page.clock.install({ time: TODAY });
    await this.page.goto(address);
    await expect(this.invitation).toBeVisible();
    await this.page.clock.pauseAt(`${TODAY.slice(0, 10)}T13:00`);
  }

  /** The kiosk of `PUBLIC`, with the files of the tests. Time passes as ever. */
  async openInPublic(baseURL) {
    await publish(this.page.context(), baseURL);
    await this.page.goto(`${PUBLIC}/kiosk.html`);
    await expect(this.invitation).toBeVisible();
  }

  button(name) {
    return this.root.getByRole("button", { name, exact: true });
  }

  async explore() {
    await this.button(LIST).click();
    await this.explorer.expectTitle(LIST);
  }

  async askAboutDeis() {
    await this.explore();
    await this.explorer.link("Ingénieure sociale ou ingénieur social").click();
    await this.explorer.link("Puis-je préparer le DEIS ?").click();
    await expect(this.quiz.heading).toBeVisible();
    return this.quiz;
  }

  async askAboutAll() {
    await this.invitation.click();
    await expect(this.quiz.heading).toBeVisible();
    return this.quiz;
  }

  wait(seconds) {
    return this.page.clock.runFor(seconds * SECOND);
  }

  goOn() {
    return this.warning.getByRole("button", { name: GO_ON }).click();
  }

  end() {
    return this.button(END).click();
  }
}

/** Serves the pages of the tests at another site, too. */
export async function publish(context, baseURL, site = PUBLIC) {
  const isThere = (url) => url.href.startsWith(`${site}/`);
  await context.route(isThere, async (route) => {
    const url = route.request().url().replace(site, baseURL);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}
