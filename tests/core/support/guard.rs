//! What a layer may not name, and how long a file may be. Works on text, so that it can be tried out.

const WEB: &[&str] = &[
    "gloo",
    "js_sys",
    "serde_wasm_bindgen",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "yew",
];
const OUTSIDE: &[&str] = &["std::time", "std::fs", "std::env", "std::net", "std::thread"];

struct Layer {
    folder: &'static str,
    banned: &'static [&'static [&'static str]],
}

const LAYERS: &[Layer] = &[
    Layer {
        folder: "src/model/",
        banned: &[WEB, OUTSIDE, &["crate::engine", "super::engine"], ABOVE_ENGINE],
    },
    Layer { folder: "src/engine/", banned: &[WEB, OUTSIDE, ABOVE_ENGINE] },
    Layer { folder: "src/text/", banned: &[WEB, OUTSIDE, ABOVE_ENGINE] },
    Layer {
        folder: "src/ui/",
        banned: &[&["crate::embed", "super::embed", "serde_wasm_bindgen", "#[wasm_bindgen"]],
    },
];
const ABOVE_ENGINE: &[&str] =
    &["crate::ui", "crate::embed", "crate::cli", "super::ui", "super::embed", "super::cli"];

const LONGEST_FILE: usize = 250;
const LONGEST_COMPONENT: usize = 120;

/// What is wrong with a file of that path, a sentence each.
pub(crate) fn flaws(path: &str, text: &str) -> Vec<String> {
    let mut flaws = vec![];
    for layer in LAYERS.iter().filter(|it| path.starts_with(it.folder)) {
        for (line, statement) in statements(text) {
            let paths = written_out(&statement);
            for name in layer.banned.iter().copied().flatten() {
                if paths.iter().any(|it| has_name(it, name)) {
                    flaws.push(format!("{path}:{line}: `{name}` is not for {}", layer.folder));
                }
            }
        }
    }
    let n_lines = text.lines().count();
    let is_component = path.starts_with("src/ui/") && text.contains("#[component]");
    let (kind, longest) =
        if is_component { ("component", LONGEST_COMPONENT) } else { ("file", LONGEST_FILE) };
    if longest < n_lines {
        flaws.push(format!("{path}:{n_lines}: a {kind} has {longest} lines at most"));
    }
    flaws
}

/// The code without line comments and spaces at its ends: every import as a whole, every other line by
/// itself, each with the line that it begins on.
fn statements(text: &str) -> Vec<(usize, String)> {
    let mut statements: Vec<(usize, String)> = vec![];
    let mut is_within_import = false;
    for (idx, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default().trim();
        match statements.last_mut().filter(|_| is_within_import) {
            Some((_, import)) => import.push_str(code),
            None => statements.push((idx + 1, code.to_owned())),
        }
        let is_import =
            code.starts_with("use ") || code.starts_with("pub") && code.contains(" use ");
        is_within_import = (is_within_import || is_import) && !code.contains(';');
    }
    statements
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d` and `a::c::e`; anything else as it is.
fn written_out(code: &str) -> Vec<String> {
    let is_import = code.starts_with("use ") || code.contains(" use ");
    let Some((before, group)) = code.split_once('{').filter(|_| is_import) else {
        return vec![code.to_owned()];
    };
    let mut branches = vec![String::new()];
    let mut depth = 0;
    for it in group.chars() {
        match it {
            '}' if depth == 0 => break,
            ',' if depth == 0 => branches.push(String::new()),
            _ => branches.last_mut().expect("never empty").push(it),
        }
        depth += i32::from(it == '{') - i32::from(it == '}');
    }
    let branches = branches.iter().map(|it| format!("{before}{}", it.trim()));
    branches.flat_map(|it| written_out(&it)).collect()
}

/// Whether the name stands there as whole words.
fn has_name(code: &str, name: &str) -> bool {
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    code.match_indices(name).any(|(idx, _)| {
        !code[..idx].ends_with(is_word) && !code[idx + name.len()..].starts_with(is_word)
    })
}
