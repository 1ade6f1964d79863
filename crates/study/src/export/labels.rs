//! Labels for trainees and names for runs that nobody traces back who does not have the folder of the records.
//!
//! A label is a digest of the label in the record, made with a key. The key is chance, made at the first export from a folder
//! and kept in that folder ([`KEY_FILE`]): so a trainee has the same label in every table and every later export, and whoever
//! has the tables, or the list of names, or a guess, and not the key, finds nobody. What a key is kept in is elsewhere.

use grounds_core::hex;
use sha2::{Digest, Sha256};

/// The file in which the key lies, beside the records.
pub const KEY_FILE: &str = "export-labels.key";
/// Bytes of a key.
pub const KEY_BYTES: usize = 32;

/// Makes labels.
#[derive(Clone, Debug)]
pub struct Labels {
    key: [u8; KEY_BYTES],
}

impl Labels {
    /// Labels made with this key.
    #[must_use]
    pub const fn with(key: [u8; KEY_BYTES]) -> Self {
        Self { key }
    }

    /// Labels made with the key in a file: the first line that is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        text.lines().find_map(|line| {
            let digits = line.trim();
            let is_key = digits.len() == 2 * KEY_BYTES && digits.is_ascii();
            let mut key = [0; KEY_BYTES];
            for (n, byte) in key.iter_mut().enumerate() {
                *byte = u8::from_str_radix(digits.get(2 * n..2 * n + 2).filter(|_| is_key)?, 16).ok()?;
            }
            Some(Self { key })
        })
    }

    /// The file in which the key is kept.
    #[must_use]
    pub fn written(&self) -> String {
        format!(
            "Made by `grounds export`. With this key the labels of trainees in exported tables are made.\nKeep it with the records, \
             and hand on tables without it: whoever has both can find out whose row is whose.\n\n{}\n",
            hex(&self.key)
        )
    }

    fn digest(&self, what: &str, of: &str) -> [u8; 32] {
        // The key has a fixed length and goes first; what is made here is cut, so that nothing can be put behind it.
        let mut digest = Sha256::new();
        digest.update(self.key);
        digest.update(what);
        digest.update([0]);
        digest.update(of);
        digest.finalize().into()
    }

    /// The label of a trainee: ten characters that can be read out.
    #[must_use]
    pub fn trainee(&self, label: &str) -> String {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let digest = self.digest("trainee", label);
        let letters = digest
            .iter()
            .take(10)
            .map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
        format!("t-{}", letters.collect::<String>())
    }

    /// The name of a run, by the print of its record: a UUID.
    #[must_use]
    pub fn run(&self, print: &str) -> String {
        uuid(&self.digest("run", print))
    }
}

/// A UUID made of a digest (version 8, for digests of one's own kind).
pub(super) fn uuid(digest: &[u8; 32]) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let all = hex(&bytes);
    let parts = [&all[..8], &all[8..12], &all[12..16], &all[16..20], &all[20..]];
    parts.join("-")
}
