/** What a person sees of the explorer and does with it, by mouse. */
import { readFileSync } from "node:fs";

import { expect } from "@playwright/test";

import { focused } from "./focus.mjs";
import { read } from "./quiz.mjs";

const DATASET = JSON.parse(readFileSync(new URL("../../../data/travail-social.json", import.meta.url), "utf8"));

/** How many professions and families there are. */
export const N_ALL = DATASET.profiles.length + (DATASET.families ?? []).length;

export const ENGINEER = {
  id: "ingenieur-social",
  title: "Ingénieure sociale ou ingénieur social",
  /** As somebody types it who is in a hurry. */
  typed: "ingenieure socail",
  sector: DATASET.profiles.find((it) => it.id === "ingenieur-social").sectors[0],
  quiz: "Puis-je préparer le DEIS ?",
};

export const LIST = "Explorer les métiers";
export const ALL = "Tous les métiers";
export const JOINT = "À quoi puis-je accéder avec mon parcours ?";
export const NO_PAGE = "Cette page n’existe pas";

export class Explorer {
  /** @param {import("@playwright/test").Page} page */
  constructor(page, root = page.locator("passerelle-explorer")) {
    this.page = page;
    this.root = root;
    this.search = root.getByRole("searchbox");
    this.status = root.getByRole("status");
    this.results = root.locator("[part~=result]");
    /** The heading of the view. */
    this.title = root.locator(".title").first();
  }

  link(name) {
    return this.root.getByRole("link", { name, exact: true });
  }

  async expectTitle(title) {
    await expect(this.title).toHaveText(title);
  }

  /** Waits for a view, and checks that the focus came along. */
  async expectArrival(title) {
    await this.expectTitle(title);
    await this.expectFocus({ text: title });
    await expect(this.title).toBeInViewport();
  }

  async expectFocus(expected) {
    const at = async () => {
      const { tag, text, type } = await focused(this.page);
      return { tag, text: read(text), type };
    };
    await expect.poll(at).toMatchObject(expected);
  }
}

/** Opens the page of the explorer, at that fragment. */
export async function open(page, fragment = "") {
  await page.goto(`/${fragment}`);
  const explorer = new Explorer(page);
  await expect(explorer.title).toBeVisible();
  return explorer;
}

/** The fragment of the page. */
export const hash = (page) => page.evaluate(() => location.hash);
