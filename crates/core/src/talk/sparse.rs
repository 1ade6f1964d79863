//! What is known of a few places among many: a talk begins with nothing said and nothing heard, however much is written for it.

/// Values by place; at a place where none was put stands the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sparse<I, T>(Vec<(I, T)>);

impl<I: Copy + Ord, T: Copy + Default + PartialEq> Sparse<I, T> {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn get(&self, at: I) -> T {
        self.find(at).map_or_else(|_| T::default(), |n| self.0[n].1)
    }

    /// Puts a value. The usual one is not kept, so that two are equal when all their places are.
    pub(super) fn put(&mut self, at: I, value: T) {
        match (self.find(at), value == T::default()) {
            (Ok(n), false) => self.0[n].1 = value,
            (Ok(n), true) => {
                self.0.remove(n);
            }
            (Err(n), false) => self.0.insert(n, (at, value)),
            (Err(_), true) => {}
        }
    }

    /// Every place with a value that is not the usual one, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (I, T)> {
        self.0.iter().copied()
    }

    fn find(&self, at: I) -> Result<usize, usize> {
        self.0.binary_search_by_key(&at, |(at, _)| *at)
    }
}

#[cfg(test)]
mod tests {
    use super::Sparse;

    /// If this fails, two talks that went the same way differ, or what was taken back stays said.
    #[test]
    fn what_is_put_back_is_as_if_it_was_never_put() {
        let mut one: Sparse<u16, u8> = Sparse::new();
        one.put(7, 3);
        one.put(2, 5);
        one.put(7, 4);
        assert_eq!((one.get(7), one.get(2), one.get(3)), (4, 5, 0));
        assert_eq!(one.iter().collect::<Vec<_>>(), [(2, 5), (7, 4)]);
        one.put(7, 0);
        one.put(2, 0);
        assert_eq!(one, Sparse::new());
    }
}
