//! The three macros that declare a format. A doc comment stands before each word and each field: it is what help, completion
//! and the guide's reference say.

/// A closed list of words: `words! { /// What it is. Level "a level" { /// For the first time. Starter, … } }`.
#[macro_export]
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident $said:literal {
        $($(#[doc = $means:literal])+ $word:ident),+ $(,)?
    })+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $means])+ $word),+ }

        impl $name {
            /// Every word, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];
            /// As they are written in a data file. A talk writes them in small letters, with hyphens.
            pub const WORDS: &'static [&'static str] = &[$(stringify!($word)),+];
            /// Each with what it means.
            pub const ENTRIES: &'static [$crate::read::Entry] = &[$($crate::read::Entry {
                name: stringify!($word),
                means: concat!($($means),+),
                takes: "",
                range: None,
                chars: None,
                is_needed: false,
            }),+];

            /// The word as it is written in a data file.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$word => stringify!($word)),+ }
            }

            /// Its place in [`Self::ALL`].
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }

        impl $crate::read::Form for $name {
            const SAID: &'static str = $said;

            fn read(
                cx: &mut $crate::read::Reading<'_, '_, '_>,
                node: &$crate::read::Node,
            ) -> Option<Self> {
                let at = cx.variant(node, $said, $crate::read::Words::of(Self::WORDS))?;
                Self::ALL.get(at).copied()
            }

            fn stand_in() -> Option<Self> {
                Self::ALL.first().copied()
            }

            fn show(&self, eye: &mut dyn $crate::read::Eye) {
                eye.word(self.word());
            }
        }
    )+ };
}

/// The same for a closed list that stands in the vocabulary of the field already: `words_of! { Truth "a truth" }`, with
/// shorter words for talks behind it: `Finding "a finding", ["open" = "suspicion-remains"]`.
#[macro_export]
macro_rules! words_of {
    ($($name:ident $said:literal $(, [$($short:literal = $long:literal),+ $(,)?])?);+ $(;)?) => { $(
        impl $crate::read::Form for $name {
            const SAID: &'static str = $said;
            const HAS_NONE: bool = {
                let (mut at, mut has) = (0, false);
                while at < $name::ALL.len() {
                    has |= matches!($name::ALL[at].word().as_bytes(), b"none");
                    at += 1;
                }
                has
            };

            fn read(
                cx: &mut $crate::read::Reading<'_, '_, '_>,
                node: &$crate::read::Node,
            ) -> Option<Self> {
                const LIST: &[&str] = &{
                    let mut list = [""; $name::ALL.len()];
                    let mut at = 0;
                    while at < list.len() {
                        list[at] = $name::ALL[at].word();
                        at += 1;
                    }
                    list
                };
                let words = $crate::read::Words {
                    list: LIST,
                    is_small: true,
                    short: &[$($(($short, $long)),+)?],
                };
                let at = cx.variant(node, $said, words)?;
                Self::ALL.get(at).copied()
            }

            fn stand_in() -> Option<Self> {
                Self::ALL.first().copied()
            }

            fn show(&self, eye: &mut dyn $crate::read::Eye) {
                eye.word(self.word());
            }
        }
    )+ };
}

/// Words, some with one or two things in a bracket behind them: `Told("papers")`, in a talk `told papers`.
#[macro_export]
macro_rules! choice {
    ($($(#[doc = $doc:literal])+ $(#[derive($($also:ident),+)])? $name:ident $said:literal $(most $most:literal)? {
        $($(#[doc = $means:literal])+ $word:ident $(( $($ty:ty),+ ))?),+ $(,)?
    })+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug $($(, $also)+)?)]
        pub enum $name { $($(#[doc = $means])+ $word $(( $($ty),+ ))?),+ }

        impl $name {
            /// As they are written in a data file. A talk writes them in small letters, with hyphens.
            pub const WORDS: &'static [&'static str] = &[$(stringify!($word)),+];
            /// Each with what it means and what stands behind it.
            pub const ENTRIES: &'static [$crate::read::Entry] = &[$($crate::read::Entry {
                name: stringify!($word),
                means: concat!($($means),+),
                takes: $crate::choice!(@takes $($($ty),+)?),
                range: None,
                chars: None,
                is_needed: false,
            }),+];
        }

        impl $crate::read::Form for $name {
            const SAID: &'static str = $said;
            $(const MOST: usize = $most;)?

            fn read(
                cx: &mut $crate::read::Reading<'_, '_, '_>,
                node: &$crate::read::Node,
            ) -> Option<Self> {
                let at = cx.variant(node, $said, $crate::read::Words::of(Self::WORDS))?;
                match *Self::WORDS.get(at)? {
                    $(stringify!($word) => $crate::choice!(@read cx node $word $(( $($ty),+ ))?),)+
                    _ => None,
                }
            }

            fn show(&self, eye: &mut dyn $crate::read::Eye) {
                match self {
                    $($crate::choice!(@pattern $word $(( $($ty),+ ))? a b) => {
                        $crate::choice!(@show eye $word $(( $($ty),+ ))? a b)
                    })+
                }
            }
        }
    )+ };
    (@takes) => { "" };
    (@takes $one:ty) => { <$one as $crate::read::Form>::SAID };
    (@takes $a:ty, $b:ty) => { "two things" };
    (@pattern $word:ident $a:ident $b:ident) => { Self::$word };
    (@pattern $word:ident ( $one:ty ) $a:ident $b:ident) => { Self::$word($a) };
    (@pattern $word:ident ( $one:ty, $two:ty ) $a:ident $b:ident) => { Self::$word($a, $b) };
    (@show $eye:ident $word:ident $a:ident $b:ident) => { $eye.word(stringify!($word)) };
    (@show $eye:ident $word:ident ( $one:ty ) $a:ident $b:ident) => {{
        $eye.enter(stringify!($word));
        $crate::read::Form::show($a, $eye);
        $eye.leave();
    }};
    (@show $eye:ident $word:ident ( $one:ty, $two:ty ) $a:ident $b:ident) => {{
        $eye.enter(stringify!($word));
        $crate::read::Form::show($a, $eye);
        $crate::read::Form::show($b, $eye);
        $eye.leave();
    }};
    (@read $cx:ident $node:ident $word:ident) => {{
        let [] = $cx.parts($node, stringify!($word), [])?;
        Some(Self::$word)
    }};
    (@read $cx:ident $node:ident $word:ident ( $one:ty )) => {{
        use $crate::read::Form;
        if <$one as Form>::IS_GROUP {
            return <$one as Form>::read($cx, $node).map(Self::$word);
        }
        let [one] = $cx.parts($node, stringify!($word), [<$one as Form>::SAID])?;
        <$one as Form>::read($cx, &one).map(Self::$word)
    }};
    (@read $cx:ident $node:ident $word:ident ( $a:ty, $b:ty )) => {{
        use $crate::read::Form;
        let [a, b] = $cx.parts($node, stringify!($word), [<$a as Form>::SAID, <$b as Form>::SAID])?;
        let first = <$a as Form>::read($cx, &a);
        // `ToldBy("cook", "pay")`: the subject is one of the cook's.
        let before = if <$a as Form>::NAMES_A_PERSON { $cx.about_one(&a) } else { $cx.about($node, "") };
        let second = <$b as Form>::read($cx, &b);
        $cx.about_again(before);
        Some(Self::$word(first?, second?))
    }};
}

/// A group of named fields. A field without a default has to be written, unless its type says what its absence means.
///
/// Behind the words for the group may stand `about FIELD`: truths and subjects in it are those of the people named in that
/// field (`about *`: of whoever is at hand); `holds FIELD`: the group draws the people named there; `most N`: no list has
/// more. What is derived beside `Clone` and `Debug` stands before the name.
#[macro_export]
macro_rules! group {
    ($($(#[doc = $doc:literal])+ $(#[derive($($also:ident),+)])? $name:ident $said:literal
        $(about $about:tt)? $(holds $holds:ident)? $(most $most:literal)? {
        $($(#[doc = $means:literal])+ $field:ident $([$file:literal])? : $ty:ty $(= $default:expr)?),* $(,)?
    })+) => { $(
        $(#[doc = $doc])+
        #[allow(unreachable_pub, reason = "some groups are looked up again by whoever reads them, and go no further")]
        #[derive(Clone, Debug $($(, $also)+)?)]
        pub struct $name { $($(#[doc = $means])+ pub $field: $ty),* }

        #[allow(unreachable_pub, reason = "as for the group")]
        impl $name {
            /// The names of its fields.
            pub const FIELDS: &'static [&'static str] = &[$($crate::group!(@name $field $($file)?)),*];
            /// Its fields, each with what it means.
            #[allow(dead_code, reason = "no reference shows the groups that are looked up again")]
            pub const ENTRIES: &'static [$crate::read::Entry] = &[$($crate::read::Entry {
                name: $crate::group!(@name $field $($file)?),
                means: concat!($($means),+),
                takes: <$ty as $crate::read::Form>::SAID,
                range: <$ty as $crate::read::Form>::RANGE,
                chars: <$ty as $crate::read::Form>::CHARS,
                is_needed: $crate::group!(@needed $ty $(, $default)?),
            }),*];
        }

        impl $crate::read::Form for $name {
            const SAID: &'static str = $said;
            const IS_GROUP: bool = true;
            $(const MOST: usize = $most;)?

            fn read(
                cx: &mut $crate::read::Reading<'_, '_, '_>,
                node: &$crate::read::Node,
            ) -> Option<Self> {
                use $crate::read::Slot;
                if !cx.is_group(node, $said) {
                    return None;
                }
                let before = cx.about(node, $crate::group!(@about $($about)?));
                $(cx.holds(node, stringify!($holds));)?
                $(let mut $field: Slot<$ty> = Slot::Absent;)*
                let tree = cx.tree();
                let mut meant: Vec<&'static str> = Vec::new();
                for child in tree.children(node) {
                    match tree.name(child) {
                        $($crate::group!(@name $field $($file)?) => cx.fill(&mut $field, child),)*
                        _ => meant.push(cx.unknown_field(child, $said, Self::FIELDS)),
                    }
                }
                let mut missing: Vec<&'static str> = Vec::new();
                $(let $field: Option<$ty> = match $field {
                    Slot::Here(value) => Some(value),
                    // A row that is wrong is left out. A file is not: the rest of it would not be looked at.
                    Slot::Failed => tree.is_root(node).then(<$ty as $crate::read::Form>::stand_in).flatten(),
                    Slot::Absent => {
                        let value = $crate::group!(@absent $ty $(, $default)?);
                        if value.is_none() {
                            missing.push($crate::group!(@name $field $($file)?));
                        }
                        value
                    }
                };)*
                missing.retain(|field| !meant.contains(field));
                cx.missing(node, $said, &missing);
                cx.about_again(before);
                Some(Self { $($field: $field?),* })
            }

            fn show(&self, eye: &mut dyn $crate::read::Eye) {
                $(
                    eye.enter($crate::group!(@name $field $($file)?));
                    $crate::read::Form::show(&self.$field, eye);
                    eye.leave();
                )*
            }
        }
    )+ };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $file:literal) => { $file };
    (@about) => { "" };
    (@about $about:tt) => { stringify!($about) };
    (@needed $ty:ty) => { !<$ty as $crate::read::Form>::IS_OPTIONAL };
    (@needed $ty:ty, $default:expr) => { false };
    (@absent $ty:ty) => { <$ty as $crate::read::Form>::absent() };
    (@absent $ty:ty, $default:expr) => { Some($default) };
}
