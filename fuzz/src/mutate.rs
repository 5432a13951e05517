//! Datasets made of datasets: parts change places, so that most texts are read to the end.
//!
//! Bytes changed at random hardly ever leave JSON that is sound, and never two diplomas where there was one.

use serde_json::{Value, json};

/// Values that matter at some border.
const TEMPTING: [&str; 10] = [
    "\"0001-01-01\"",
    "\"9999-12-31\"",
    "\"2026-11-23\"",
    "\"2024-02-29\"",
    "0.01",
    "255",
    "0",
    "true",
    "\"always\"",
    "\"\"",
];

/// The text with one to four parts changed, the same ones for the same seed. `None`, so that bytes are changed
/// instead: of a text that is no JSON, of a result that is too long, and of every fourth seed.
pub fn mutated(text: &[u8], longest: usize, seed: u32) -> Option<String> {
    let mut dice = Dice(seed.into());
    let mut dataset: Value = serde_json::from_slice(text).ok()?;
    if dice.below(4) == 0 {
        return None;
    }
    for _ in 0..=dice.below(4) {
        change(&mut dataset, &mut dice);
    }
    Some(dataset.to_string()).filter(|it| it.len() <= longest)
}

/// A node of the tree: where it is, and what it is called.
struct Place {
    pointer: String,
    kind: String,
}

fn change(dataset: &mut Value, dice: &mut Dice) -> Option<()> {
    let mut places = vec![];
    collect(dataset, &Place { pointer: String::new(), kind: String::new() }, &mut places);
    let at = places.get(dice.below(places.len()))?;
    let alike: Vec<_> = places.iter().filter(|it| it.kind == at.kind).collect();
    let other = dataset.pointer(&alike[dice.below(alike.len())].pointer)?.clone();
    let node = dataset.pointer_mut(&at.pointer)?;
    match dice.below(6) {
        // As something else of that name.
        0 | 1 => *node = other,
        2 => match node {
            Value::Array(items) if !items.is_empty() => drop(items.remove(dice.below(items.len()))),
            Value::Object(entries) => {
                let key = entries.keys().nth(dice.below(entries.len()))?.clone();
                entries.remove(&key);
            }
            _ => *node = serde_json::from_str(TEMPTING[dice.below(TEMPTING.len())]).ok()?,
        },
        3 if node.is_array() => twin(node.as_array_mut()?, dice)?,
        _ if at.kind == "a rule" => *node = wrapped(node.clone(), other, dice),
        _ => *node = other,
    }
    Some(())
}

/// Everything in the tree. Rules are called so wherever they stand, other items of a list like the list.
fn collect(node: &Value, place: &Place, places: &mut Vec<Place>) {
    let inner = |key: &str, kind: &str| {
        let kind = if matches!(kind, "when" | "all" | "any") { "a rule" } else { kind };
        Place { pointer: format!("{}/{key}", place.pointer), kind: kind.to_owned() }
    };
    let list = |key: &str| Place { kind: format!("{key} list"), ..inner(key, key) };
    match node {
        Value::Object(entries) => {
            for (key, it) in entries {
                let place = if it.is_array() { list(key) } else { inner(key, key) };
                collect(it, &place, places);
                places.push(place);
            }
        }
        Value::Array(items) => {
            for (idx, it) in items.iter().enumerate() {
                let place = inner(&idx.to_string(), place.kind.trim_end_matches(" list"));
                collect(it, &place, places);
                places.push(place);
            }
        }
        _ => {}
    }
}

/// One of the items again, under a name of its own.
fn twin(items: &mut Vec<Value>, dice: &mut Dice) -> Option<()> {
    let mut twin = items.get(dice.below(items.len()))?.clone();
    let about = if twin["about"].is_object() { &mut twin["about"] } else { &mut twin };
    if about["id"].is_string() {
        about["id"] = format!("x{}", dice.below(20)).into();
    }
    items.push(twin);
    Some(())
}

fn wrapped(rule: Value, other: Value, dice: &mut Dice) -> Value {
    match dice.below(3) {
        0 => json!({ "all": [rule, other] }),
        1 => json!({ "any": [rule, other] }),
        _ => json!({ "toConfirm": { "because": "", "when": rule } }),
    }
}

/// Numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    /// A number below `n`; zero where there is none.
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % n.max(1)
    }
}
