//! A file that is named by its content.

use std::{io, path::Path};

use anyhow::Result;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use super::compress;
use crate::disk;

/// A file, its name, and what a browser checks it by.
#[derive(Debug)]
pub(super) struct Asset {
    /// Such as `elements.js`.
    pub(super) name: &'static str,
    /// Such as `elements-0123456789abcdef.js`.
    pub(super) file: String,
    /// As in the attribute `integrity`.
    pub(super) integrity: String,
    bytes: Vec<u8>,
    gzip: Vec<u8>,
    brotli: Vec<u8>,
}

impl Asset {
    pub(super) fn new(name: &'static str, bytes: Vec<u8>) -> io::Result<Self> {
        let hash = Sha384::digest(&bytes);
        // With 64 bits, no two versions share a name by chance.
        let beginning = hash.iter().take(8).fold(0_u64, |it, byte| (it << 8) | u64::from(*byte));
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        Ok(Self {
            name,
            file: format!("{stem}-{beginning:016x}.{extension}"),
            integrity: format!("sha384-{}", BASE64_STANDARD.encode(hash)),
            gzip: compress::gzip(&bytes)?,
            brotli: compress::brotli(&bytes)?,
            bytes,
        })
    }

    /// Writes the file, and its compressed copies beside it.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        disk::write(&folder.join(&self.file), &self.bytes)?;
        disk::write(&folder.join(format!("{}.gz", self.file)), &self.gzip)?;
        disk::write(&folder.join(format!("{}.br", self.file)), &self.brotli)
    }

    /// As it is, by gzip and by brotli.
    pub(super) fn sizes(&self) -> [usize; 3] {
        [&self.bytes, &self.gzip, &self.brotli].map(Vec::len)
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::Asset;

    #[test]
    fn a_file_is_named_and_checked_by_its_content() -> io::Result<()> {
        let asset = Asset::new("a.js", b"abc".to_vec())?;

        // The example of FIPS 180-4.
        assert_eq!(asset.file, "a-cb00753f45a35e8b.js");
        let integrity = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(asset.integrity, integrity);
        Ok(())
    }
}
