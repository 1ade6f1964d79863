//! Bytes in hexadecimal, written in one place. Nothing here reads them back, or says what they are of.

/// Bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| [b >> 4, b & 15])
        .map(|n| char::from(DIGITS[usize::from(n)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::hex;

    /// If this fails, every kept run and every fingerprint reads as another.
    #[test]
    fn every_byte_is_two_digits_the_high_one_first() {
        assert_eq!(hex(&[]), "");
        assert_eq!(hex(&[0x00, 0x0f, 0xf0, 0x9a, 0xff]), "000ff09aff");
    }
}
