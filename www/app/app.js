/**
 * The page of the app: what it is called, whether it works without a network, and what becomes of the answers. All that
 * is shown is the explorer's. Every part does without the others, and the explorer without all of them.
 */
import { Answers } from "./answers.js";
import { Idle } from "./idle.js";
import { offerResume } from "./resume.js";
import { follow } from "./shown.js";
import { titled } from "./title.js";
import { watchForTrouble } from "./trouble.js";
import { News } from "./news.js";

const explorer = document.querySelector("passerelle-explorer");

watchForTrouble(explorer);
const answers = new Answers(document.getElementById("answers"));
const idle = new Idle(answers);
new News(document.getElementById("news"), { idle, answers, here: () => explorer.place }).listen();
offerResume(document.getElementById("resume"), answers);
follow(explorer, ({ place, heading }) => {
  document.title = titled(place, heading);
  answers.follow(place);
  idle.follow(place);
});
