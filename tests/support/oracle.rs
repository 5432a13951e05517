//! What an interview should do, found by trying everything.
//!
//! A cell is a partial set of answers: each question is open, or answered by one class of answers.
//! Every cell is computed from the cells with one more answer, the complete ones from the raw JSON.
//! There are no intervals here, no ways, no rules: only a table over all persons.

use super::{
    given::Given,
    probes::{Asked, Probe},
    raw::Raw,
};

/// The table.
pub(crate) struct Oracle {
    cells: Vec<Cell>,
    /// How far apart two classes of a question are in the table.
    strides: Vec<usize>,
    /// For each question, how likely each class is. Choices and sets of choices are as likely as each
    /// other. So are lengths of experience between which something changes for somebody: a threshold
    /// that changes nothing for anybody does not make a length likelier.
    pub(crate) weights: Vec<Vec<f64>>,
}

/// All that there is to know after some answers.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    /// The least verdict of all completions.
    pub(crate) low: u8,
    /// The greatest verdict of all completions.
    pub(crate) high: u8,
    /// One bit for each question: two completions that differ only in it have different verdicts.
    moves: u32,
    /// How many questions the best plan needs on average, every completion being as likely as any other.
    pub(crate) expected: f64,
    /// How many questions that plan needs at worst.
    worst: usize,
    /// The first question of that plan.
    pub(crate) ask: Option<usize>,
}

impl Oracle {
    /// Tries every person.
    pub(crate) fn new(raw: &Raw, diploma: &str, questions: &[Asked]) -> Self {
        let mut strides = vec![];
        let mut n_cells = 1;
        for question in questions {
            strides.push(n_cells);
            n_cells *= question.n_classes + 1;
        }
        let blank = Cell { low: 0, high: 0, moves: 0, expected: 0.0, worst: 0, ask: None };
        let mut oracle = Self { cells: vec![blank; n_cells], strides, weights: vec![] };
        for idx in 0..n_cells {
            let classes = oracle.classes(questions, idx);
            if classes.iter().all(Option::is_some) {
                let verdict = raw.diploma(diploma, &given(questions, &classes), false);
                oracle.cells[idx] = Cell { low: verdict, high: verdict, ..blank };
            }
        }
        oracle.weights = (0..questions.len()).map(|it| oracle.weigh(questions, it)).collect();
        // An answer more is an index more, so all that a cell needs is there before it.
        for idx in (0..n_cells).rev() {
            oracle.cells[idx] = oracle.compute(questions, idx);
        }
        oracle
    }

    /// How many cells there are.
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// The cell after these answers: for each question its class, or `None` while it is open.
    pub(crate) fn cell(&self, classes: &[Option<usize>]) -> &Cell {
        let places = classes.iter().zip(&self.strides);
        let idx: usize = places.map(|(class, stride)| class.map_or(0, |it| it + 1) * stride).sum();
        &self.cells[idx]
    }

    /// The class of every question in the cell at that index.
    pub(crate) fn classes(&self, questions: &[Asked], idx: usize) -> Vec<Option<usize>> {
        let places = questions.iter().zip(&self.strides);
        places
            .map(|(question, stride)| (idx / stride % (question.n_classes + 1)).checked_sub(1))
            .collect()
    }

    /// How likely each class of the question is.
    fn weigh(&self, questions: &[Asked], question: usize) -> Vec<f64> {
        let n_classes = questions[question].n_classes;
        let stride = self.strides[question];
        let is_new = |class: &usize| {
            let persons = (0..self.cells.len()).filter(|idx| {
                let classes = self.classes(questions, *idx);
                classes[question] == Some(*class) && classes.iter().all(Option::is_some)
            });
            let mut persons = persons.map(|idx| [idx - stride, idx].map(|it| self.cells[it].low));
            !questions[question].is_years || *class == 0 || persons.any(|[less, more]| less != more)
        };
        // What changes nothing is one with the class below it, and shares its weight.
        let starts: Vec<_> = (0..n_classes).filter(is_new).chain([n_classes]).collect();
        let number = |it: usize| f64::from(u32::try_from(it).expect("a small number"));
        let shares = starts.windows(2).flat_map(|it| {
            let n_alike = it[1] - it[0];
            vec![1.0 / number(starts.len() - 1) / number(n_alike); n_alike]
        });
        shares.collect()
    }

    fn compute(&self, questions: &[Asked], idx: usize) -> Cell {
        let classes = self.classes(questions, idx);
        let open: Vec<_> = (0..classes.len()).filter(|it| classes[*it].is_none()).collect();
        let then = |question: usize| {
            let n_classes = questions[question].n_classes;
            (1..=n_classes).map(move |it| &self.cells[idx + it * self.strides[question]])
        };
        let Some(first) = open.first() else {
            return self.cells[idx];
        };
        let low = then(*first).map(|it| it.low).min().expect("a class");
        let high = then(*first).map(|it| it.high).max().expect("a class");
        let mut moves = 0;
        for question in &open {
            let mut others = open.iter().filter(|it| *it != question);
            let is_moving = match others.next() {
                Some(other) => then(*other).any(|it| it.is_moved_by(*question)),
                None => low < high,
            };
            moves |= u32::from(is_moving) << question;
        }
        let mut best = Cell { low, high, moves, expected: 0.0, worst: 0, ask: None };
        if low == high {
            return best;
        }
        for question in open {
            let weighted = then(question).zip(&self.weights[question]);
            let expected = 1.0 + weighted.map(|(it, weight)| it.expected * weight).sum::<f64>();
            let worst = 1 + then(question).map(|it| it.worst).max().expect("a class");
            let is_as_good = (expected - best.expected).abs() < 1e-9 && worst < best.worst;
            if best.ask.is_none() || expected < best.expected - 1e-9 || is_as_good {
                best = Cell { expected, worst, ask: Some(question), ..best };
            }
        }
        best
    }
}

impl Cell {
    /// Whether the question can still change the verdict.
    pub(crate) fn is_moved_by(&self, question: usize) -> bool {
        self.moves >> question & 1 == 1
    }
}

/// The answers that stand for some classes.
pub(crate) fn given(questions: &[Asked], classes: &[Option<usize>]) -> Given {
    let asked = questions.iter().zip(classes);
    asked
        .filter_map(|(question, class)| {
            let is_it = |it: &&Probe| Some(it.class) == *class;
            let probe = question.probes.iter().find(is_it)?;
            Some((question.id.clone(), probe.answer.clone()))
        })
        .collect()
}
