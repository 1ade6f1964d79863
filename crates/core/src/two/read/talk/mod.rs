//! stub
use super::teller::Teller;
use super::tree::{Kind, Node, Nodes, Tree};
pub(super) fn read<'t>(text: &'t str, _teller: &mut Teller<'_>) -> Tree<'t> {
    let mut n = Nodes::for_bytes(0);
    let root = n.push(Node::new(Kind::Gap, &(0..0)));
    n.into_tree(text, &[], root)
}
