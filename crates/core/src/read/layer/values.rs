//! The values that every format is made of: numbers, yes and no, texts, what may be left out, lists.

use super::super::fills;
use super::super::text::Text;
use super::super::tree::{Kind, Node, flag};
use super::{Eye, Form, Reading};

pub(super) const A_WHOLE: &str = "a whole number";
pub(super) const YES_OR_NO: &str = "true or false";
pub(super) const A_TEXT: &str = "a text in quotation marks";

/// A whole number in a range that stands with its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole<const LEAST: i32, const MOST: i32>(i32);

impl<const LEAST: i32, const MOST: i32> Whole<LEAST, MOST> {
    /// The number, moved into the range.
    #[must_use]
    pub const fn new(number: i32) -> Self {
        Self(if number < LEAST {
            LEAST
        } else if number > MOST {
            MOST
        } else {
            number
        })
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0
    }
}

/// A whole number between these two.
fn whole(cx: &mut Reading<'_, '_, '_>, node: &Node, (least, most): (i32, i32)) -> Option<i32> {
    let written = cx.tree.written(node);
    let plain = written.strip_prefix('+').unwrap_or(written);
    let is_whole = node.kind == Kind::Number && {
        let digits = plain.strip_prefix('-').unwrap_or(plain);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if !is_whole {
        cx.wrong(node, A_WHOLE);
        return None;
    }
    let number = plain.parse().ok().filter(|number| (least..=most).contains(number));
    if number.is_none() {
        cx.out_of_range(node, (least, most));
    }
    number
}

impl<const LEAST: i32, const MOST: i32> Form for Whole<LEAST, MOST> {
    const SAID: &'static str = A_WHOLE;
    const RANGE: Option<(i32, i32)> = Some((LEAST, MOST));

    fn stand_in() -> Option<Self> {
        Some(Self::new(LEAST))
    }

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        whole(cx, node, (LEAST, MOST)).map(Self)
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.number(self.0.into());
    }
}

/// For data whose limits are told where it is put together: all that the kind of number holds.
macro_rules! numbers {
    ($($number:ty)+) => { $(
        impl Form for $number {
            const SAID: &'static str = A_WHOLE;
            const RANGE: Option<(i32, i32)> = Some((<$number>::MIN as i32, <$number>::MAX as i32));

            fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
                let range = (<$number>::MIN as i32, <$number>::MAX as i32);
                whole(cx, node, range).and_then(|number| number.try_into().ok())
            }

            fn show(&self, eye: &mut dyn Eye) {
                eye.number((*self).into());
            }
        }
    )+ };
}

numbers!(u8 i8 u16);

impl Form for bool {
    const SAID: &'static str = YES_OR_NO;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        match (node.kind, cx.tree.written(node)) {
            (Kind::Word, "true") => Some(true),
            (Kind::Word, "false") => Some(false),
            // In a talk the word alone says it: `statement`, `first`.
            (Kind::Word, _) if node.is(flag::BARE) => Some(true),
            _ => {
                cx.wrong(node, Self::SAID);
                None
            }
        }
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.word(if *self { "true" } else { "false" });
    }
}

impl Form for Text {
    const SAID: &'static str = A_TEXT;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let Some(text) = cx.text_of(node) else {
            cx.wrong(node, Self::SAID);
            return None;
        };
        fills::note(cx, text);
        Some(text)
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.text(*self);
    }
}

/// A text that is no longer than what has room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short<const CHARS: usize>(pub Text);

impl<const CHARS: usize> Form for Short<CHARS> {
    const SAID: &'static str = A_TEXT;
    const CHARS: Option<usize> = Some(CHARS);

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let text = Text::read(cx, node)?;
        // Of most texts the bytes alone say that they fit.
        if text.bytes().len() > CHARS && cx.tree.slice(text.bytes()).chars().count() > CHARS {
            cx.too_long(node, CHARS);
        }
        Some(Self(text))
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.text(self.0);
    }
}

/// For data that outlives its files, such as the practice library: the words themselves.
impl Form for String {
    const SAID: &'static str = A_TEXT;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let Some(text) = cx.text_of(node) else {
            cx.wrong(node, Self::SAID);
            return None;
        };
        Some(text.words_in(cx.tree.text()).into_owned())
    }

    fn show(&self, _eye: &mut dyn Eye) {}
}

impl<T: Form> Form for Option<T> {
    const SAID: &'static str = T::SAID;
    const IS_OPTIONAL: bool = true;
    const IS_GROUP: bool = T::IS_GROUP;
    const NAMES_A_PERSON: bool = T::NAMES_A_PERSON;
    const RANGE: Option<(i32, i32)> = T::RANGE;
    const CHARS: Option<usize> = T::CHARS;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let is_empty = matches!(cx.tree.written(node), "None" | "null" | "none");
        if node.kind == Kind::Word && is_empty && !T::HAS_NONE {
            cx.written_as_empty(node);
            return None;
        }
        T::read(cx, node).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn show(&self, eye: &mut dyn Eye) {
        if let Some(value) = self {
            value.show(eye);
        }
    }
}

fn list<T: Form>(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Vec<T> {
    let tree = cx.tree;
    let mut items = Vec::new();
    for (n, child) in tree.children(node).enumerate() {
        if n == T::MOST {
            cx.too_many(node, T::MOST);
            break;
        }
        items.extend(T::read(cx, child));
    }
    items
}

impl<T: Form> Form for Vec<T> {
    const SAID: &'static str = "a list in square brackets";
    const IS_OPTIONAL: bool = true;
    const RANGE: Option<(i32, i32)> = T::RANGE;
    const CHARS: Option<usize> = T::CHARS;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        match node.kind {
            Kind::List => Some(list(cx, node)),
            Kind::Text | Kind::Word | Kind::Number => {
                cx.not_a_list(node);
                Some(T::read(cx, node).into_iter().collect())
            }
            _ => {
                cx.wrong(node, Self::SAID);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn show(&self, eye: &mut dyn Eye) {
        for value in self {
            value.show(eye);
        }
    }
}

/// One, written as it is, or several in a list: `as: "held"`, `as: ["held", "free"]`. None when it is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few<T>(pub Vec<T>);

impl<T: Form> Form for Few<T> {
    const SAID: &'static str = T::SAID;
    const IS_OPTIONAL: bool = true;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        if node.kind == Kind::List {
            return Some(Self(list(cx, node)));
        }
        T::read(cx, node).map(|one| Self(vec![one]))
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn show(&self, eye: &mut dyn Eye) {
        self.0.show(eye);
    }
}

impl<T: Form> Form for Box<T> {
    const SAID: &'static str = T::SAID;
    const IS_GROUP: bool = T::IS_GROUP;
    const NAMES_A_PERSON: bool = T::NAMES_A_PERSON;

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        T::read(cx, node).map(Self::new)
    }

    fn show(&self, eye: &mut dyn Eye) {
        T::show(self, eye);
    }
}

impl<A: Form, B: Form> Form for (A, B) {
    const SAID: &'static str = "two values in round brackets";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        if node.kind != Kind::Group {
            cx.wrong(node, Self::SAID);
            return None;
        }
        let [a, b] = cx.parts(node, "", [A::SAID, B::SAID])?;
        let (a, b) = (A::read(cx, &a), B::read(cx, &b));
        Some((a?, b?))
    }

    fn show(&self, eye: &mut dyn Eye) {
        self.0.show(eye);
        self.1.show(eye);
    }
}

/// As many values of a kind in round brackets as there must be: `(3, 6, 8)`.
impl<T: Form, const N: usize> Form for [T; N] {
    const SAID: &'static str = "values in round brackets";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        if node.kind != Kind::Group {
            cx.wrong(node, Self::SAID);
            return None;
        }
        let values = cx.parts(node, "", [T::SAID; N])?.map(|part| T::read(cx, &part));
        let values: Vec<T> = values.into_iter().collect::<Option<_>>()?;
        values.try_into().ok()
    }

    fn show(&self, eye: &mut dyn Eye) {
        for value in self {
            value.show(eye);
        }
    }
}
