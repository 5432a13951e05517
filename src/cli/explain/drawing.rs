//! A tree of sentences, drawn with lines of text or for Graphviz.

use std::io::{self, Write};

use super::node::{Kind, Node};

/// One sentence a line, joined by box-drawing characters.
pub(super) fn tree(root: &Node, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", root.words)?;
    branches(root, "", out)
}

fn branches(node: &Node, indent: &str, out: &mut impl Write) -> io::Result<()> {
    for (idx, below) in node.below.iter().enumerate() {
        let is_last = idx + 1 == node.below.len();
        let (branch, further) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        writeln!(out, "{indent}{branch}{}", below.words)?;
        branches(below, &format!("{indent}{further}"), out)?;
    }
    Ok(())
}

/// A graph in the language of Graphviz, from left to right.
pub(super) fn dot(root: &Node, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "digraph {{\n  rankdir=LR\n  node [fontname=\"sans-serif\"]")?;
    vertex(root, &mut 0, out)?;
    writeln!(out, "}}")
}

/// Draws the node and what hangs below it; its number.
fn vertex(node: &Node, n_nodes: &mut usize, out: &mut impl Write) -> io::Result<usize> {
    let number = *n_nodes;
    *n_nodes += 1;
    let shape = match node.kind {
        Kind::Named => "box",
        Kind::Link => "plain",
        Kind::Fact => "note",
    };
    writeln!(out, "  n{number} [shape={shape}, label=\"{}\"]", label(&node.words))?;
    for below in &node.below {
        let below = vertex(below, n_nodes, out)?;
        writeln!(out, "  n{number} -> n{below}")?;
    }
    Ok(number)
}

/// Words in quotes, on lines that a box can hold.
fn label(words: &str) -> String {
    const LONGEST_LINE: usize = 40;
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        let line = lines.last().map_or(0, |it| it.chars().count());
        if 0 < line && LONGEST_LINE < line + 1 + word.chars().count() {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n").replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(words: &str, below: Vec<Node>) -> Node {
        Node { kind: Kind::Named, words: words.to_owned(), below }
    }

    #[test]
    fn a_tree_is_drawn_in_lines() {
        let root = node(
            "root",
            vec![node("a", vec![node("b", vec![])]), node("c", vec![node("d", vec![])])],
        );
        let mut drawn = vec![];
        tree(&root, &mut drawn).unwrap();
        let drawn = String::from_utf8(drawn).unwrap();
        assert_eq!(drawn, "root\n├─ a\n│  └─ b\n└─ c\n   └─ d\n");
    }

    #[test]
    fn labels_are_quoted_and_wrapped() {
        assert_eq!(label(r#"a "b" \"#), r#"a \"b\" \\"#);
        let long = format!("{} {}", "a".repeat(30), "b".repeat(30));
        assert_eq!(label(&long), format!("{}\\n{}", "a".repeat(30), "b".repeat(30)));
    }
}
