//! What an interview should do, found by trying everything.
//!
//! A cell is a partial set of answers: each question is open, or answered by one class of answers.
//! Every cell is computed from the cells with one more answer, the complete ones from the raw JSON.
//! There are no intervals here, no ways, no rules: only a table over all persons.

use super::{
    given::Given,
    probes::{Asked, Probe},
    verdicts::Verdicts,
};

/// The table.
pub(crate) struct Oracle {
    cells: Vec<Cell>,
    /// For each question, how far apart two of its classes are in the table, and how many there are.
    places: Vec<(usize, usize)>,
    /// For each question, how likely each class is. Choices and sets of choices are as likely as each
    /// other. So are lengths of experience between which something changes for somebody: a threshold
    /// that changes nothing for anybody does not make a length likelier.
    pub(crate) weights: Vec<Vec<f64>>,
}

/// All that there is to know after some answers.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    /// The least verdicts of all completions.
    pub(crate) low: Verdicts,
    /// The greatest verdicts of all completions.
    pub(crate) high: Verdicts,
    /// One bit for each question: two completions that differ only in it have different verdicts.
    moves: u32,
    /// One bit for each question with which a best plan begins.
    asks: u32,
    /// How many questions the best plan needs on average, every completion being as likely as any other.
    pub(crate) expected: f64,
    /// How many questions that plan needs at worst.
    pub(crate) worst: u32,
}

impl Oracle {
    /// Tries every person: somebody whose answer to each question is of the class at its place.
    pub(crate) fn new(questions: &[Asked], verdicts: impl Fn(&[usize]) -> Verdicts) -> Self {
        let mut oracle = Self::blank(questions, verdicts);
        oracle.weights =
            questions.iter().enumerate().map(|(it, asked)| oracle.weigh(asked, it)).collect();
        oracle.fill();
        oracle
    }

    /// The same, when it is known how likely each class is.
    pub(crate) fn weighted(
        questions: &[Asked],
        weights: Vec<Vec<f64>>,
        verdicts: impl Fn(&[usize]) -> Verdicts,
    ) -> Self {
        let mut oracle = Self { weights, ..Self::blank(questions, verdicts) };
        oracle.fill();
        oracle
    }

    /// The table with nothing but the verdicts on those who answered everything.
    fn blank(questions: &[Asked], verdicts: impl Fn(&[usize]) -> Verdicts) -> Self {
        let mut places = vec![];
        let mut n_cells = 1;
        for question in questions {
            places.push((n_cells, question.n_classes));
            n_cells *= question.n_classes + 1;
        }
        let none = Verdicts::of([]);
        let blank = Cell { low: none, high: none, moves: 0, asks: 0, expected: 0.0, worst: 0 };
        let mut oracle = Self { cells: vec![blank; n_cells], places, weights: vec![] };
        let mut classes = vec![0; questions.len()];
        for idx in 0..n_cells {
            if oracle.person(idx, &mut classes) {
                let verdicts = verdicts(&classes);
                oracle.cells[idx] = Cell { low: verdicts, high: verdicts, ..blank };
            }
        }
        oracle
    }

    fn fill(&mut self) {
        // An answer more is an index more, so all that a cell needs is there before it.
        for idx in (0..self.cells.len()).rev() {
            self.cells[idx] = self.compute(idx);
        }
    }

    /// How many cells there are.
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// The cell after these answers: for each question its class, or `None` while it is open.
    pub(crate) fn cell(&self, classes: &[Option<usize>]) -> &Cell {
        let places = classes.iter().zip(&self.places);
        let idx: usize =
            places.map(|(class, (stride, _))| class.map_or(0, |it| it + 1) * stride).sum();
        &self.cells[idx]
    }

    /// The class of every question in the cell at that index.
    pub(crate) fn classes(&self, idx: usize) -> Vec<Option<usize>> {
        (0..self.places.len()).map(|it| self.class(idx, it)).collect()
    }

    fn class(&self, idx: usize, question: usize) -> Option<usize> {
        let (stride, n_classes) = self.places[question];
        (idx / stride % (n_classes + 1)).checked_sub(1)
    }

    /// Whether nothing is open in the cell; then `classes` are the classes of its answers.
    fn person(&self, idx: usize, classes: &mut [usize]) -> bool {
        classes.iter_mut().enumerate().all(|(question, place)| {
            let class = self.class(idx, question);
            *place = class.unwrap_or_default();
            class.is_some()
        })
    }

    /// How likely each class of the question is.
    fn weigh(&self, asked: &Asked, question: usize) -> Vec<f64> {
        let (stride, n_classes) = self.places[question];
        let mut is_new = vec![!asked.is_years; n_classes];
        is_new[0] = true;
        if asked.is_years {
            let mut classes = vec![0; self.places.len()];
            for idx in 0..self.cells.len() {
                let is_person = self.person(idx, &mut classes) && 0 < classes[question];
                if is_person && self.cells[idx].low != self.cells[idx - stride].low {
                    is_new[classes[question]] = true;
                }
            }
        }
        // What changes nothing is one with the class below it, and shares its weight.
        let starts: Vec<_> = (0..n_classes).filter(|it| is_new[*it]).chain([n_classes]).collect();
        let number = |it: usize| f64::from(u32::try_from(it).expect("a small number"));
        let shares = starts.windows(2).flat_map(|it| {
            let n_alike = it[1] - it[0];
            vec![1.0 / number(starts.len() - 1) / number(n_alike); n_alike]
        });
        shares.collect()
    }

    fn compute(&self, idx: usize) -> Cell {
        let open = || (0..self.places.len()).filter(|it| self.class(idx, *it).is_none());
        let then = |question: usize| {
            let (stride, n_classes) = self.places[question];
            (1..=n_classes).map(move |it| &self.cells[idx + it * stride])
        };
        let Some(first) = open().next() else {
            return self.cells[idx];
        };
        let one = then(first).next().expect("a class");
        let low = then(first).fold(one.low, |low, it| low.least(it.low));
        let high = then(first).fold(one.high, |high, it| high.greatest(it.high));
        let mut moves = 0;
        for question in open() {
            let is_moving = match open().find(|it| *it != question) {
                Some(other) => then(other).any(|it| it.is_moved_by(question)),
                None => low != high,
            };
            moves |= u32::from(is_moving) << question;
        }
        let mut best = Cell { low, high, moves, asks: 0, expected: 0.0, worst: 0 };
        if low == high {
            return best;
        }
        for question in open() {
            let weighted = then(question).zip(&self.weights[question]);
            let expected = 1.0 + weighted.map(|(it, weight)| it.expected * weight).sum::<f64>();
            let worst = 1 + then(question).map(|it| it.worst).max().expect("a class");
            let is_as_short = (expected - best.expected).abs() < 1e-9;
            if is_as_short && worst == best.worst && best.asks != 0 {
                best.asks |= 1 << question;
            } else if best.asks == 0
                || expected < best.expected - 1e-9
                || (is_as_short && worst < best.worst)
            {
                best = Cell { expected, worst, asks: 1 << question, ..best };
            }
        }
        best
    }
}

impl Cell {
    /// Whether the question can still change a verdict.
    pub(crate) fn is_moved_by(&self, question: usize) -> bool {
        self.moves >> question & 1 == 1
    }

    /// Whether a best plan begins with the question.
    pub(crate) fn may_ask(&self, question: usize) -> bool {
        self.asks >> question & 1 == 1
    }

    /// The first question, in the order of the dataset, with which a best plan begins.
    pub(crate) fn ask(&self) -> Option<usize> {
        (self.asks != 0).then(|| self.asks.trailing_zeros() as usize)
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
