//! `_headers`: what to say with each file, in the form that Netlify, Cloudflare Pages and others read.

use super::{LIBRARY, files::Files};

/// Every file by its full name: what a `*` stands for differs from host to host, and where two rules have the
/// same header, some send both.
pub(super) fn text(files: &Files) -> String {
    let text = format!(
        "\
# Every site may load these, also one that isolates itself.
/{LIBRARY}/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff

# The newest version: asked for again each time.
/{LIBRARY}/{script}
  Cache-Control: no-cache

# Whether there is a newer version of the app.
/worker.js
  Cache-Control: no-cache

/app.webmanifest
  Content-Type: application/manifest+json

# These never change.
",
        script = files.script.name
    );
    let immutable = files.all().map(|it| {
        format!("/{LIBRARY}/{}\n  Cache-Control: public, max-age=31536000, immutable\n", it.file)
    });
    text + &immutable.concat()
}
