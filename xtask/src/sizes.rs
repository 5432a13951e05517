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

pub(crate) fn print(workspace: &Workspace) -> Result<()> {
    let mut node = workspace.command("node")?;
    node.args(["--input-type=commonjs", "--eval", MEASURE]);
    print!("{}", table(&process::read(node)?)?);
    Ok(())
}

/// A table of lines such as `passerelle.js 40900 8100 6900`, and their sum.
fn table(lines: &str) -> Result<String> {
    let mut table = format!("{:<24}{:>12}{:>12}{:>12}\n", "", "raw", "gzip", "brotli");
    let mut sums = [0; 3];
    for line in lines.lines() {
        let (name, sizes) = parse(line)
            .with_context(|| format!("expected a name and three sizes, found {line}"))?;
        for (sum, size) in sums.iter_mut().zip(sizes) {
            *sum += size;
        }
        table.push_str(&row(name, sizes));
    }
    table.push_str(&row("together", sums));
    Ok(table)
}

fn parse(line: &str) -> Option<(&str, [u64; 3])> {
    let (name, sizes) = line.split_once(' ')?;
    let sizes: Vec<u64> = sizes.split(' ').map_while(|it| it.parse().ok()).collect();
    Some((name, sizes.try_into().ok()?))
}

fn row(name: &str, sizes: [u64; 3]) -> String {
    let [raw, gzip, brotli] = sizes.map(kilobytes);
    format!("{name:<24}{raw:>12}{gzip:>12}{brotli:>12}\n")
}

/// Thousands of bytes, with one decimal: `71.3 kB`.
fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{kilobytes, table};

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
        let table = table("a.js 3000 2000 1000\nb.wasm 500 400 300")?;
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
        let error = table("a.js 3000 2000").map_err(|it| it.to_string());

        assert_eq!(error, Err("expected a name and three sizes, found a.js 3000 2000".to_owned()));
    }
}
