//! Smaller copies of a file, as small as can be: made once, downloaded often.
//!
//! By crates, whose versions are in Cargo.lock, and not by Node.js: what its compressors write depends on its
//! version.

use std::io::{self, Write};

use flate2::{Compression, write::GzEncoder};

/// Without a name or a time in it.
pub(super) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

pub(super) fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        // As much of a file as a browser remembers.
        lgwin: 24,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &params)?;
    Ok(compressed)
}
