//! Papers that tests make: of every form, with words of their own, put in place of those that lie open.

use super::seat::{self, run};
use super::stage::Shown;
use grounds_desk::Desk;
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::papers::{PaperRow, Papers};
use grounds_desk::shown::{Body, Panel, Told};
use grounds_desk::wish::Turn;
use reasonable_grounds::library::Computer;
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::Action;
use reasonable_grounds::vocabulary::words::PaperForm;

/// Every form a paper can have.
pub(crate) const FORMS: [PaperForm; 11] = [
    PaperForm::Passport,
    PaperForm::Ticket,
    PaperForm::Slip,
    PaperForm::Chat,
    PaperForm::Contract,
    PaperForm::Rota,
    PaperForm::Ledger,
    PaperForm::Register,
    PaperForm::Form,
    PaperForm::Notice,
    PaperForm::Letter,
];

/// What stands before a row, whose it is, and what stands in it: long, short, and nothing.
pub(crate) const ENGLISH: [(&str, Option<&str>, &str); 5] = [
    (
        "Name",
        Some("Idris"),
        "Ticket and room: in another name than the traveller's",
    ),
    ("Sum", None, "310"),
    ("Way back, if there is one", Some("Benno"), "In ten days"),
    ("Name", Some("Idris"), "Two nights, and a bed by the window"),
    ("For the office", None, ""),
];
pub(crate) const KHMER: [(&str, Option<&str>, &str); 5] = [
    ("ឈ្មោះ", Some("អ៊ីឌ្រីស"), "សំបុត្រ និងបន្ទប់៖ ក្រោមឈ្មោះផ្សេងពីឈ្មោះអ្នកដំណើរ"),
    ("ចំនួន", None, "310"),
    ("ផ្លូវត្រឡប់", Some("បេនណូ"), "ដប់ថ្ងៃទៀត"),
    ("ឈ្មោះ", Some("អ៊ីឌ្រីស"), "ពីរយប់ និងគ្រែក្បែរបង្អួច"),
    ("សម្រាប់ការិយាល័យ", None, ""),
];

pub(crate) fn papers(desk: &Desk<Computer>) -> Papers {
    match run(desk).map(|run| run.panel) {
        Some(Panel::Papers(papers)) => papers,
        other => panic!("the papers are not open: {other:?}"),
    }
}

/// A desk with two papers of one talk on it, read in a language at a size.
pub(crate) fn two_open(language: &str, percent: u16) -> Desk<Computer> {
    let mut desk = seat::begun_in("one-talk", 7, Choice::of(language), percent);
    let looks = |offer: &_| seat::acts(offer, |action| matches!(action, Action::Look(_)));
    while papers_at_hand(&mut desk) < 3 {
        desk.wish(Turn::Panel(Part::Here).into());
        seat::answer(&mut desk);
        assert!(seat::take(&mut desk, looks).is_some(), "something can be looked at");
        seat::answer(&mut desk);
    }
    for _ in 0..2 {
        let reads = |offer: &_| seat::acts(offer, |action| matches!(action, Action::Read(..)));
        assert!(seat::take(&mut desk, reads).is_some(), "something can be read");
        seat::answer(&mut desk);
        desk.wish(Turn::Panel(Part::Papers).into());
    }
    desk
}

pub(crate) fn papers_at_hand(desk: &mut Desk<Computer>) -> usize {
    desk.wish(Turn::Panel(Part::Papers).into());
    papers(desk).at_hand.len()
}

/// Rows with these words, each a line that can be touched.
pub(crate) fn rows(like: &[Told], words: &[(&str, Option<&str>, &str)]) -> Vec<PaperRow> {
    let row = |(n, (label, whose, words)): (usize, &(&str, Option<&str>, &str))| {
        let mut line = like[n % like.len()].clone();
        (line.words, line.told) = ((*words).to_owned(), (*words).to_owned());
        PaperRow {
            label: (*label).to_owned(),
            whose: whose.map(str::to_owned),
            line: (!words.is_empty()).then_some(line),
            told: whose.map_or((*label).to_owned(), |whose| format!("{whose}: {label}")),
        }
    };
    words.iter().enumerate().map(row).collect()
}

/// Shows papers that a test made out of those which lie open.
pub(crate) fn shown_with(shown: &mut Shown, change: impl FnOnce(&mut Papers)) {
    let stage = shown.state_mut();
    stage.grants = false;
    let mut screen = stage.desk.screen(false);
    if let Body::Run(run) = &mut screen.body
        && let Panel::Papers(papers) = &mut run.panel
    {
        change(papers);
    }
    stage.screen = Some(screen);
    shown.run_steps(4);
}

/// The lines of the papers that lie open.
pub(crate) fn open_lines(papers: &Papers) -> Vec<Told> {
    let rows = papers.open.iter().flat_map(|paper| &paper.rows);
    let above = papers.open.iter().flat_map(|paper| &paper.above);
    let all = above.chain(rows.filter_map(|row| row.line.as_ref()));
    all.filter(|line| line.touch.is_some()).cloned().collect()
}

/// Two papers of these forms, with these words in their rows.
pub(crate) fn made(papers: &mut Papers, forms: &[PaperForm], words: &[(&str, Option<&str>, &str)]) {
    let lines = open_lines(papers);
    papers.open.truncate(forms.len());
    for (paper, form) in papers.open.iter_mut().zip(forms) {
        paper.form = *form;
        paper.title = format!("{form:?}");
        paper.above.clear();
        paper.rows = rows(&lines, words);
        paper.holder = None;
    }
}
