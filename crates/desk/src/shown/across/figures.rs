//! The figures behind the words: how well signs and people are told apart, to which side somebody leans, how sure they may be;
//! each with its bounds and how many cases.

use super::super::Note;
use super::super::plot::{Plot, Point, Tick};
use super::{Part, Rate, Sight};
use grounds_core::across::{Apart, Bin};
use grounds_core::locale::{Said, key, said};

/// The numbers at an axis in per cent.
const PER_CENT: [u16; 5] = [0, 25, 50, 75, 100];

impl Sight<'_> {
    pub(super) fn figures(&self) -> Vec<Part> {
        let (lines, people) = (&self.of.lines, &self.of.people);
        let apart = |heading, of: &Apart, shares: &dyn Fn(Rate, Rate) -> [Said; 2], few: Note| Part {
            heading: Some(self.m.get(heading)),
            says: self.apart(of, shares).unwrap_or_else(|| vec![few]),
            plots: Vec::new(),
        };
        let of_lines = |over: Rate, passed: Rate| {
            [
                said!(
                    "across-figure-lines-over",
                    rate = over.is,
                    low = over.low,
                    high = over.high,
                    of = over.of
                ),
                said!(
                    "across-figure-lines-passed",
                    rate = passed.is,
                    low = passed.low,
                    high = passed.high,
                    of = passed.of
                ),
            ]
        };
        let of_people = |over: Rate, passed: Rate| {
            [
                said!(
                    "across-figure-people-over",
                    rate = over.is,
                    low = over.low,
                    high = over.high,
                    of = over.of
                ),
                said!(
                    "across-figure-people-passed",
                    rate = passed.is,
                    low = passed.low,
                    high = passed.high,
                    of = passed.of
                ),
            ]
        };
        vec![
            Part {
                says: vec![self.plain(&key!("across-between").into())],
                ..Part::default()
            },
            apart(key!("across-group-lines"), lines, &of_lines, self.few_lines()),
            apart(key!("across-group-people"), people, &of_people, self.few_people()),
            self.sure(),
        ]
    }

    /// From thousandths.
    fn decimal(&self, milli: i32) -> String {
        let half = if milli < 0 { -5 } else { 5 };
        self.m.hundredths(i64::from((milli + half) / 10), key!("across-point"))
    }

    /// Both kinds of error, and what follows from them; nothing from too few cases.
    fn apart(&self, of: &Apart, shares: &dyn Fn(Rate, Rate) -> [Said; 2]) -> Option<Vec<Note>> {
        let told = of.told?;
        let [over, passed] = shares(Rate::of(of.over()), Rate::of(of.passed_over()));
        let around = |middle: i32, half: i32| (self.decimal(middle - half), self.decimal(middle + half));
        let (d_low, d_high) = around(told.d_prime, told.d_prime_give_or_take);
        let (c_low, c_high) = around(told.criterion, told.criterion_give_or_take);
        let (d, c) = (self.decimal(told.d_prime), self.decimal(told.criterion));
        let says = [
            over,
            passed,
            said!("across-figure-d", value = d, low = d_low, high = d_high),
            said!("across-figure-c", value = c, low = c_low, high = c_high),
        ];
        Some(says.iter().map(|said| self.plain(said)).collect())
    }

    fn sure(&self) -> Part {
        let sure = &self.of.sure;
        let heading = Some(self.m.get(key!("across-group-sure")));
        let Some(brier) = sure.brier else {
            let few = said!("across-sure-few", need = self.rules.ratings, more = sure.more);
            return Part {
                heading,
                says: vec![self.plain(&few)],
                plots: Vec::new(),
            };
        };
        let from = |ten_thousandths: i32| self.decimal(ten_thousandths / 10);
        let (score, half) = (i32::from(brier.score), i32::from(brier.give_or_take));
        let brier = said!(
            "across-brier",
            value = from(score),
            low = from((score - half).max(0)),
            high = from((score + half).min(10_000)),
            count = sure.statements,
        );
        Part {
            heading,
            says: vec![self.plain(&brier)],
            plots: vec![self.curve(&sure.curve)],
        }
    }

    /// The calibration curve: what was said to the right, what was true up.
    fn curve(&self, bins: &[Bin]) -> Plot {
        let point = |bin: &Bin| {
            let rate = Rate::of(bin.victims);
            let told = said!(
                "across-curve-point",
                said = (bin.said + 5) / 10,
                count = bin.victims.of,
                got = bin.victims.got,
                rate = rate.is,
                low = rate.low,
                high = rate.high,
            );
            let bounds = bin.victims.interval();
            Point {
                along: bin.said.min(1000),
                up: bin.victims.rate().unwrap_or(0) / 10,
                between: bounds.map(|(low, high)| (low / 10, high / 10)),
                goes_on: true,
                told: self.m.say(&told),
            }
        };
        Plot {
            heading: self.m.get(key!("across-curve")),
            told: self.m.get(key!("across-curve-means")),
            along: self.per_cent(),
            along_is: self.m.get(key!("across-axis-said")),
            up: self.per_cent(),
            up_is: self.m.get(key!("across-axis-true")),
            even: Some(self.m.get(key!("across-even"))),
            points: bins.iter().map(point).collect(),
        }
    }

    /// An axis in per cent.
    pub(super) fn per_cent(&self) -> Vec<Tick> {
        let tick = |&at: &u16| Tick {
            at: at * 10,
            words: self.m.number(i64::from(at)),
        };
        PER_CENT.iter().map(tick).collect()
    }
}
