//! The escapes of a text in PO, as the tools of gettext read them: `\\n` and its like, and bytes as octal (`\\303\\251`) or
//! hexadecimal (`\\xc3`) numbers, which `msgcat --escape` writes. Bytes have to come to UTF-8 in the end. Knows no entries.

/// The largest number of octal digits.
const OCTAL_DIGITS: usize = 3;

/// A text without its escapes.
///
/// # Errors
/// In words: what is no escape, or what comes to no text.
pub(super) fn unescaped(text: &str) -> Result<String, &'static str> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            b'\\' => rest = escape(rest, &mut out)?,
            b'"' => return Err("a quotation mark in a text is written \\\""),
            byte => out.push(*byte),
        }
    }
    String::from_utf8(out).map_err(|_| "the bytes that are written as numbers make no text in UTF-8")
}

/// Reads what stands after a backslash; gives what is left.
fn escape<'t>(text: &'t [u8], out: &mut Vec<u8>) -> Result<&'t [u8], &'static str> {
    let Some((sign, rest)) = text.split_first() else {
        return Err("a text ends with a single \\; one that stands for itself is written twice");
    };
    let byte = match sign {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 0x07,
        b'b' => 0x08,
        b'v' => 0x0b,
        b'f' => 0x0c,
        b'"' | b'\\' => *sign,
        b'0'..=b'7' => return number(text, 8, OCTAL_DIGITS, out),
        b'x' => return number(rest, 16, usize::MAX, out),
        _ => {
            return Err(
                "an escape that is not known: \\n, \\t, \\r, \\a, \\b, \\f, \\v, \\\", \\\\ and numbers (\\303, \\xc3) are",
            );
        }
    };
    out.push(byte);
    Ok(rest)
}

/// Reads a byte that is written as a number.
fn number<'t>(text: &'t [u8], radix: u32, most: usize, out: &mut Vec<u8>) -> Result<&'t [u8], &'static str> {
    let digits = text.iter().take(most).map_while(|b| char::from(*b).to_digit(radix));
    let (mut value, mut count) = (0_u32, 0);
    for digit in digits {
        value = value.saturating_mul(radix).saturating_add(digit);
        count += 1;
    }
    if count == 0 {
        return Err("an escape \\x without its number: \\xc3");
    }
    out.push(u8::try_from(value).map_err(|_| "an escape whose number is larger than a byte")?);
    Ok(text.get(count..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    /// If this fails, what a tool of gettext wrote with escapes cannot be read, or comes out as other letters.
    #[test]
    fn escapes_of_gettext_are_read() {
        let read = |text: &str| unescaped(text).expect("it is sound");
        assert_eq!(read(r"caf\303\251, \341\236\217"), "café, ត");
        assert_eq!(read(r"\xe1\x9e\x8f"), "ត");
        assert_eq!(read(r#"\n\t\r\\\"\a\b\f\v"#), "\n\t\r\\\"\u{7}\u{8}\u{c}\u{b}");
        assert_eq!(read(r"\1012"), "A2", "at most three digits are octal");
        assert_eq!(read("ខ្មែរ"), "ខ្មែរ");
    }

    /// If this fails, a text that nobody meant is taken in without a word.
    #[test]
    fn what_is_no_escape_is_told() {
        for wrong in [
            r"\q",
            r"\",
            r#"a"b"#,
            r"\303",
            r"\777",
            r"\x",
            r"\x1ff",
            r"\x10000000000000041",
        ] {
            assert!(unescaped(wrong).is_err(), "{wrong}");
        }
    }
}
