//! Codes to scan: of a result, and of any address.

use std::rc::Rc;

use passerelle::{
    engine::{Kept, kept::Found, pathway::holdings},
    model::{Answer, AnswerKind, Answers, Dataset, Question, Years},
};
use rqrr::{Grid, SimpleGrid};

use crate::{
    code::{BORDER, Drawing, drawing},
    place,
    support::random::Tape,
};

thread_local! {
    static DATASET: Rc<Dataset> = Dataset::embedded().expect("a sound dataset").into();
}

/// As many bytes of text fit whatever they are: ISO/IEC 18004, version 20 with error correction M.
const ALWAYS_FIT: usize = 666;

/// What a telephone reads is the text, and of a result the answers.
pub fn qr((page, tape): (String, Vec<u16>)) {
    scan(&page);
    DATASET.with(|dataset| {
        let mut tape = Tape(&tape);
        let quiz = dataset.diplomas().get(tape.below(dataset.diplomas().len() + 1));
        let quiz = place::Place::Quiz(quiz.map(|it| it.about.id.clone())).path();
        let kept = said(&mut tape, dataset);
        // Refused, and the visitor is told that it is too long for a link.
        let Ok(answers) = kept.write() else { return };
        let address = format!("{page}{}", place::fragment_of(&format!("{quiz}/{answers}")));
        let Some(read) = scan(&address) else { return };
        let (_, fragment) = read.rsplit_once('#').expect("a fragment");
        let path = place::path_in(fragment).expect("a place of ours");
        let (there, answers) = place::answers_in(path);
        assert_eq!(there, quiz);
        let found = Kept::read(answers.expect("answers"), dataset);
        assert_eq!(found, Ok(Found { kept, is_whole: true }), "{read}");
    });
}

/// Answers to some of the questions, and what the person holds besides.
fn said(tape: &mut Tape<'_>, dataset: &Dataset) -> Kept {
    let mut answers = Answers::default();
    for question in dataset.questions() {
        let answer = answer(tape, question);
        if tape.below(3) != 0 && question.takes(&answer) {
            answers = answers.with(question.id.clone(), answer);
        }
    }
    let held = holdings(dataset).expect("a question to tick").choices();
    let held = held.iter().filter(|_| tape.below(4) == 1).map(|it| it.id.clone()).collect();
    Kept { answers, held }
}

fn answer(tape: &mut Tape<'_>, question: &Question) -> Answer {
    let choices = question.choices();
    match &question.answer {
        _ if tape.below(8) == 7 => Answer::Unknown,
        AnswerKind::One(_) => Answer::One(choices[tape.below(choices.len())].id.clone()),
        AnswerKind::Several { .. } => {
            let ticked = choices.iter().filter(|_| tape.below(2) == 1);
            Answer::Several(ticked.map(|it| it.id.clone()).collect())
        }
        AnswerKind::Years { max, .. } => {
            let hundredths = tape.below(usize::from(max.hundredths()) + 1);
            let years = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            Answer::Years(Years::read(&years, *max).expect("no more than the question allows"))
        }
    }
}

/// What is read of the code that is drawn; `None` where none is, since the text is too long.
fn scan(text: &str) -> Option<String> {
    let Some(drawing) = drawing(text) else {
        assert!(ALWAYS_FIT < text.len(), "{text} would have fitted");
        return None;
    };
    let modules = modules(&drawing);
    let size = modules.len();
    let grid = Grid::new(SimpleGrid::from_func(size, |x, y| modules[y][x]));
    let (_, read) = grid.decode().expect("a code that can be read");
    assert_eq!(read, text);
    Some(read)
}

/// The dark modules of a drawing, without its border.
fn modules(drawing: &Drawing) -> Vec<Vec<bool>> {
    let inner = |text: &str| usize::try_from(text.parse::<i32>().expect("a number") - BORDER);
    let size = usize::try_from(drawing.side - 2 * BORDER).expect("a size");
    let mut modules = vec![vec![false; size]; size];
    for stroke in drawing.path.split_terminator('z') {
        let stroke = stroke.strip_prefix('M').expect("a stroke");
        let (at, rest) = stroke.split_once('h').expect("a stroke to the right");
        let (width, back) = rest.split_once("v1H").expect("one module down, and back");
        let (x, y) = at.split_once(' ').expect("two numbers");
        assert_eq!(x, back);
        let width: usize = width.parse().expect("a number");
        let (x, y) = (inner(x).expect("beside the border"), inner(y).expect("below the border"));
        modules[y][x..x + width].fill(true);
    }
    modules
}
