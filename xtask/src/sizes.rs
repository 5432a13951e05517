//! Prints what visitors download: the wasm and the JavaScript of `pkg/`.

use anyhow::{Context, Result};

use crate::{process, workspace::Workspace};

/// Node.js compresses, since it is there and optimised: this crate is not, and
/// would take ten times as long.
const MEASURE: &str = "
    const { readdirSync, readFileSync } = require('node:fs');
    const { brotliCompressSync, gzipSync } = require('node:zlib');
    for (const name of readdirSync('pkg').filter((it) => /\\.(js|wasm)$/.test(it))) {
        const bytes = readFileSync(`pkg/${name}`);
        const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
        console.log(name, ...sizes.map((it) => it.length));
    }
";

/// A file with its size in bytes as it is, by gzip and by brotli.
pub(crate) type Row = (String, [usize; 3]);

pub(crate) fn print(workspace: &Workspace) -> Result<()> {
    let mut node = workspace.command("node")?;
    node.args(["--input-type=commonjs", "--eval", MEASURE]);
    print!("{}", table(&rows(&process::read(node)?)?));
    Ok(())
}

/// Reads lines such as `passerelle.js 40900 8100 6900`.
fn rows(lines: &str) -> Result<Vec<Row>> {
    let row = |line: &str| {
        parse(line).with_context(|| format!("expected a name and three sizes, found {line}"))
    };
    lines.lines().map(row).collect()
}

fn parse(line: &str) -> Option<Row> {
    let (name, sizes) = line.split_once(' ')?;
    let sizes: Vec<usize> = sizes.split(' ').map_while(|it| it.parse().ok()).collect();
    Some((name.to_owned(), sizes.try_into().ok()?))
}

/// A line for each, and one for their sum.
pub(crate) fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default().max(24);
    let line = |name: &str, [raw, gzip, brotli]: [String; 3]| {
        format!("{name:<width$}{raw:>12}{gzip:>12}{brotli:>12}\n")
    };
    let mut table = line("", ["raw", "gzip", "brotli"].map(str::to_owned));
    let mut sums = [0; 3];
    for (name, sizes) in rows {
        for (sum, size) in sums.iter_mut().zip(sizes) {
            *sum += size;
        }
        table.push_str(&line(name, sizes.map(kilobytes)));
    }
    table.push_str(&line("together", sums.map(kilobytes)));
    table
}

/// Thousands of bytes, with one decimal: `71.3 kB`.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{kilobytes, rows, table};

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        for (bytes, expect) in [
            (0, "0.0 kB"),
            (49, "0.0 kB"),
            (50, "0.1 kB"),
            (71_349, "71.3 kB"),
            (999_950, "1000.0 kB"),
        ] {
            assert_eq!(kilobytes(bytes), expect);
        }
    }

    #[test]
    fn the_last_row_is_the_sum() -> Result<()> {
        let table = table(&rows("a.js 3000 2000 1000\nb.wasm 500 400 300")?);
        let words: Vec<Vec<_>> = table.lines().map(|it| it.split_whitespace().collect()).collect();

        let expect: [Vec<&str>; 4] = [
            vec!["raw", "gzip", "brotli"],
            vec!["a.js", "3.0", "kB", "2.0", "kB", "1.0", "kB"],
            vec!["b.wasm", "0.5", "kB", "0.4", "kB", "0.3", "kB"],
            vec!["together", "3.5", "kB", "2.4", "kB", "1.3", "kB"],
        ];
        assert_eq!(words, expect);
        Ok(())
    }

    #[test]
    fn what_is_not_a_row_is_named() {
        let error = rows("a.js 3000 2000").map_err(|it| it.to_string());

        assert_eq!(error, Err("expected a name and three sizes, found a.js 3000 2000".to_owned()));
    }
}
