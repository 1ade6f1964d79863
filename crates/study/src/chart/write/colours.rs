//! The colours of the map: calm grounds, dark lines, so that it can be printed without colour too.

use super::super::shape::{Seen, Tint, Token};

const PEOPLE: [&str; 7] = [
    "#2f5d8a", "#6a4c93", "#34703f", "#99590f", "#99355c", "#17676f", "#5b5f1c",
];

/// The stripe and the edge of a box.
pub(super) const fn strong(tint: Tint) -> &'static str {
    match tint {
        Tint::Person(n) => PEOPLE[n % PEOPLE.len()],
        Tint::Place => "#5f7482",
        Tint::Paper => "#8c7430",
        Tint::Moment => "#57527d",
        Tint::Outcome => "#3b6f6b",
        Tint::Lost => "#b3261e",
        Tint::Neutral => "#8a8a8a",
    }
}

/// The ground of a box.
pub(super) const fn ground(tint: Tint) -> &'static str {
    match tint {
        Tint::Lost => "#fdf3f2",
        _ => "#fff",
    }
}

/// The sign of what a line carries.
pub(super) const fn token(token: Token) -> &'static str {
    match token {
        Token::Shows => "#b3541e",
        Token::Asks => "#8a6d1f",
        Token::Clears => "#2b6cb0",
        Token::Tempts => "#a02c58",
        Token::Against => "#a3262a",
        Token::Nothing => "#7a828a",
        Token::Fear => "#6a4c93",
    }
}

/// The ground of a share.
pub(super) const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Never => "#a3262a",
        Seen::Rarely => "#7d5a00",
        Seen::Often => "#34703f",
    }
}
