//! The exact chance that the right options of several lists stand so early, or are so long, if nobody had arranged
//! them: a rank-sum test (Wilcoxon, Mann–Whitney) stratified by list. The distribution of each sum is counted by
//! dynamic programming, and those of the lists are convolved. Whole numbers throughout, so that every machine gets the
//! same.

/// A list of options is suspicious when chance alone would arrange it so in fewer than one of this many scenarios. A
/// scenario is tested four times, so an honest author is troubled in about one scenario of twenty-five.
pub const ONE_IN: u64 = 100;
/// Longer lists are not read as one, and would take long to count.
const LONGEST_LIST: usize = 16;
/// More lists than this add nothing but time.
const MOST_LISTS: usize = 60;
/// One, in the fixed point that chances are added up in.
const ONE: u128 = 1 << 60;

/// An option of a list: what it is measured by, and whether it is right.
pub type Measured = (usize, bool);

/// Which way the right options lean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The right ones come first, or are short.
    Low,
    /// The right ones come last, or are long.
    High,
}

/// Whether the right options lean one way further than chance explains: a rank-sum test, over all lists together.
pub fn lean(lists: &[Vec<Measured>]) -> Option<Lean> {
    let mut shares: Vec<u128> = vec![ONE];
    let mut seen = 0;
    for list in lists.iter().filter(|l| tells(l)).take(MOST_LISTS) {
        let ranks = ranks(list);
        let right: usize = ranks.iter().zip(list).filter(|(_, c)| c.1).map(|(rank, _)| rank).sum();
        let count = list.iter().filter(|c| c.1).count();
        shares = both(&shares, &sums(&ranks, count));
        seen += right;
    }
    let limit = ONE / u128::from(ONE_IN);
    let at_most: u128 = shares.iter().take(seen + 1).sum();
    let at_least: u128 = shares.iter().skip(seen).sum();
    if at_least < limit {
        Some(Lean::High)
    } else if at_most < limit {
        Some(Lean::Low)
    } else {
        None
    }
}

/// A list with right and wrong options, short enough to be read as one.
fn tells(list: &[Measured]) -> bool {
    let right = list.iter().filter(|c| c.1).count();
    right > 0 && right < list.len() && list.len() <= LONGEST_LIST
}

/// Twice the rank of each option, equal ones sharing theirs.
fn ranks(list: &[Measured]) -> Vec<usize> {
    let rank = |&(measure, _): &Measured| {
        let below = list.iter().filter(|c| c.0 < measure).count();
        let equal = list.iter().filter(|c| c.0 == measure).count();
        2 * below + equal + 1
    };
    list.iter().map(rank).collect()
}

/// The share of all ways to choose `count` of the ranks, by their sum.
fn sums(ranks: &[usize], count: usize) -> Vec<u128> {
    let top: usize = ranks.iter().sum();
    let mut ways = vec![vec![0_u128; top + 1]; count + 1];
    ways[0][0] = 1;
    for &rank in ranks {
        for chosen in (1..=count).rev() {
            for sum in (rank..=top).rev() {
                ways[chosen][sum] += ways[chosen - 1][sum - rank];
            }
        }
    }
    let all: u128 = ways[count].iter().sum::<u128>().max(1);
    ways[count].iter().map(|n| n * ONE / all).collect()
}

/// The shares of the sums of two lists together.
fn both(a: &[u128], b: &[u128]) -> Vec<u128> {
    let mut together = vec![0_u128; a.len() + b.len() - 1];
    for (i, x) in a.iter().enumerate().filter(|(_, x)| **x > 0) {
        for (j, y) in b.iter().enumerate().filter(|(_, y)| **y > 0) {
            together[i + j] += x * y / ONE;
        }
    }
    together
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(marks: &str) -> Vec<Measured> {
        marks.chars().enumerate().map(|(n, c)| (n, c == '+')).collect()
    }

    #[test]
    fn one_short_list_proves_nothing_and_many_do() {
        assert_eq!(lean(&[list("++-")]), None, "one in three");
        assert_eq!(lean(&vec![list("++-"); 4]), None, "one in eighty-one");
        assert_eq!(
            lean(&vec![list("++-"); 5]),
            Some(Lean::Low),
            "one in two hundred and forty-three"
        );
    }

    #[test]
    fn the_chance_is_exact() {
        // Six right ones before three wrong ones: one way of 84. Before four: one of 210.
        assert_eq!(lean(&[list("++++++---")]), None);
        assert_eq!(lean(&[list("++++++----")]), Some(Lean::Low));
        assert_eq!(lean(&[list("----++++++")]), Some(Lean::High));
        assert_eq!(lean(&[list("+-+-+-+-+-")]), None);
    }
}
