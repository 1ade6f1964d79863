use crate::walk::{Face, acts};
use grounds_core::two::session::Action;

#[test]
fn dump() {
    let mut face = Face::begun("one-talk", 7);
    println!("{}", face.plain());
    face.first(|offer| acts(offer, |a| matches!(a, Action::Sit(_))));
    println!("=====\n{}", face.plain());
}
