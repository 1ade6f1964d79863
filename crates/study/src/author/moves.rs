//! Moves in words: what an author sees in the list of moments.

use crate::locale::{Arg, Messages};
use crate::practice::Practice;
use crate::scenario::{Action, Scenario, Step};
use crate::session::View;
use crate::wording;

/// A move in words. One that names something the scenario does not have is shown as the file would write it.
pub(super) fn words(step: &Step, scenario: &Scenario, practice: &Practice, view: View<'_>, m: &Messages) -> String {
    match scenario.action(step) {
        Ok(action) => of_action(&action, scenario, practice, view, m),
        Err(_) => as_written(step),
    }
}

/// As the file would write it.
pub(super) fn as_written(step: &Step) -> String {
    ron::to_string(step).unwrap_or_default()
}

fn of_action(action: &Action, scenario: &Scenario, practice: &Practice, view: View<'_>, m: &Messages) -> String {
    let one = |key: &str, what: &str| m.with(key, &[("what", Arg::Word(what))]);
    let text = |ix| view.text(ix).into_owned();
    let about = |key: &str, person, what: &str| {
        let values = [("person", Arg::Word(view.name(person))), ("what", Arg::Word(what))];
        m.with(key, &values)
    };
    match action {
        Action::Go(place) => one("move-go", &text(scenario.place(*place).title)),
        Action::Look(spot) => one("move-look", &text(scenario.hotspot(*spot).label)),
        Action::Read(document) => one("move-read", &text(scenario.document(*document).title)),
        Action::Compare(a, b) => {
            let (a, b) = (text(scenario.document(*a).title), text(scenario.document(*b).title));
            m.with("move-compare", &[("what", Arg::Word(&a)), ("other", Arg::Word(&b))])
        }
        Action::Ask(question) => {
            let question = scenario.question(*question);
            about("move-ask", question.to, &text(question.ask))
        }
        Action::Conduct(conduct, with) => wording::about(view, m, conduct.key(), *with),
        Action::Interpret(_, by) => wording::about(view, m, "interpreter-choose", Some(*by)),
        Action::Note {
            cue,
            about: person,
            shows,
            ..
        } => {
            let codes: Vec<String> = shows.iter().map(|&i| practice.indicator(i).code.clone()).collect();
            let codes = if codes.is_empty() {
                m.get("note-nothing")
            } else {
                wording::list(m, &codes)
            };
            let values = [
                ("person", Arg::Word(view.name(*person))),
                ("what", Arg::Word(&text(scenario.cue(*cue).text))),
                ("codes", Arg::Word(&codes)),
            ];
            m.with("move-note", &values)
        }
        Action::Retract(cue, person) => about("move-retract", *person, &text(scenario.cue(*cue).text)),
        Action::Rate(person, sure) => {
            let values = [
                ("person", Arg::Word(view.name(*person))),
                ("percent", Arg::Number((*sure).into())),
            ];
            m.with("move-rate", &values)
        }
        Action::Decide(person, decided) => {
            let findings: Vec<String> = decided.findings.iter().map(|f| m.get(f.key())).collect();
            about("move-decide", *person, &wording::list(m, &findings))
        }
        Action::End => m.get("run-end"),
    }
}
