//! Moments, things to do, and what the library lends.

use super::{Flaw, Layout, REPLIES, Source, first_of, id_of};
use crate::practice::talk::{BackEnd, BackSet, StockIx, StockKind, TalkLibrary};
use crate::scenario::talk::plan::{CarePlan, EndPlan, LinePlan, MomentPlan, SetPlan};
use crate::scenario::talk::{Care, LineIx, Moment, Reply, Span, Speaker, Words};

impl<'a> Layout<'a> {
    pub(super) fn moment(&mut self, n: usize, plan: &MomentPlan) {
        let at = Source::Moment(n);
        // One without any is only seen.
        if plan.replies.len() == 1 || plan.replies.len() > REPLIES {
            self.flaws.push(Flaw::Replies(at, plan.replies.len()));
        }
        let from = self.replies.len();
        for reply in &plan.replies {
            if !reply.kind.is_written() {
                self.flaws.push(Flaw::Kind(at, reply.kind));
            }
            let lent = self.plan.to.iter().find(|said| said.to == reply.kind);
            let lines = first_of([&reply.lines, lent.map_or(&[][..], |said| &said.yes)]);
            let lines = self.or_stock(at, lines, StockKind::Reply(reply.kind));
            let opens = self.list(at, &reply.opens);
            self.replies.push(Reply {
                words: reply.words,
                kind: reply.kind,
                lines,
                opens,
            });
        }
        let moment = Moment {
            id: id_of(&plan.id),
            after: plan.after,
            when: self.when(at, &plan.when),
            lines: self.lines(at, &plan.lines),
            distress: plan.distress,
            begin: plan.begin,
            replies: Span::new(from..self.replies.len()),
            opens: self.list(at, &plan.opens),
        };
        self.moments.push(moment);
    }

    /// The stock, the ways back and the things to do, of the talk where it has its own, else of the library.
    pub(super) fn lend(&mut self) {
        let plan = self.plan;
        for of in StockKind::all() {
            let own = plan
                .stock
                .iter()
                .find(|(kind, variants)| *kind == of && !variants.is_empty());
            let lent: Vec<Vec<LinePlan>> = match own {
                Some((_, variants)) => variants.clone(),
                None => {
                    let any = self.library.stock.any(of).iter();
                    any.map(|&ix| vec![lent_line(ix, of, self.library)]).collect()
                }
            };
            let variants = self.variants(Source::Talk, &lent);
            self.stock.push((of, variants));
        }
        self.stock.sort_unstable_by_key(|(of, _)| *of);
        let lent: Vec<SetPlan> = self
            .library
            .stock
            .back()
            .iter()
            .map(|set| lent_set(set, self.library))
            .collect();
        let back = if plan.back.is_empty() { &lent } else { &plan.back };
        self.back = self.set_run(Source::Talk, None, back, "back");
        for care in &plan.care {
            self.care(care);
        }
    }

    pub(super) fn care(&mut self, plan: &CarePlan) {
        let row = self.library.rules.care_named(&plan.name);
        let words = self.library.stock.care(&plan.name);
        let (Some(row), Some((label, seen))) = (row, words) else {
            self.flaws.push(Flaw::NoCare(plan.name.clone()));
            return;
        };
        let lent = [LinePlan::seen(Words::Stock(seen))];
        let lines = first_of([&plan.lines, &lent[..]]);
        let lines = self.lines(Source::Talk, lines);
        self.care.push(Care {
            row: u8::try_from(row).unwrap_or(u8::MAX),
            label: plan.label.unwrap_or(Words::Stock(label)),
            lines,
        });
    }

    /// These lines, or those that the library lends. A kind that has one reply only has no words for a no.
    pub(super) fn or_stock(&mut self, at: Source, lines: &[LinePlan], of: StockKind) -> Span<LineIx> {
        match self.library.stock.any(of).first() {
            Some(&ix) if lines.is_empty() => {
                let lent = lent_line(ix, of, self.library);
                self.lines(at, &[lent])
            }
            _ => self.lines(at, lines),
        }
    }
}

/// A line of the stock. Brackets around all of it mean that it is seen.
pub(super) fn lent_line(ix: StockIx, of: StockKind, library: &TalkLibrary) -> LinePlan {
    let mut line = LinePlan::said(Words::Stock(ix));
    if matches!(of, StockKind::Waits | StockKind::TakesBack) {
        line.by = Speaker::Official;
    } else if library.stock.text(ix).starts_with('(') {
        line.by = Speaker::Seen;
    }
    line
}

/// A set of the stock.
pub(super) fn lent_set(set: &BackSet, library: &TalkLibrary) -> SetPlan {
    let end = |end: &BackEnd| {
        let mut plan = EndPlan::new(end.kind, Words::Stock(end.words));
        let reply = end
            .reply
            .iter()
            .map(|&ix| lent_line(ix, StockKind::Reply(end.kind), library));
        plan.yes = reply.collect();
        plan
    };
    SetPlan {
        begin: Some(Words::Stock(set.ask)),
        ends: set.ends.iter().map(end).collect(),
    }
}
