/**
 * The page of the app: what it is called, whether it works without a network, and what becomes of the answers. All that
 * is shown is the explorer's. Every part does without the others, and the explorer without all of them.
 */
import { Answers } from "./answers.js";
import { Idle } from "./idle.js";
import { Part } from "./part.js";
import { offerResume } from "./resume.js";
import { follow } from "./shown.js";
import { titled } from "./title.js";
import { watchForTrouble } from "./trouble.js";
import { News } from "./news.js";

const explorer = document.querySelector("passerelle-explorer");
const part = (id) => new Part(document.getElementById(id));

watchForTrouble(explorer, part("trouble"));
const answers = new Answers(part("answers"));
const idle = new Idle(answers);
new News(part("news"), { idle, answers, here: () => explorer.place }).listen();
offerResume(part("resume"), answers);
follow(explorer, ({ place, heading }) => {
  document.title = titled(place, heading);
  answers.follow(place);
  idle.follow(place);
});
