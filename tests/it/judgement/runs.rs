//! Whole runs that have to be refused, and whole runs that have to be accepted, each named after what happened in it.

use super::{shipped, told};
use reasonable_grounds::judgement::{Badness, Person, band, verdict};
use reasonable_grounds::vocabulary::Band;

/// The band of a run with these people in it, as text.
fn run(people: &[&str]) -> Band {
    let judgement = shipped();
    let read = |inputs: &&str| {
        inputs
            .parse::<Person>()
            .unwrap_or_else(|fault| panic!("{inputs}: {fault}"))
    };
    let verdicts: Vec<_> = people.iter().map(|inputs| verdict(&read(inputs), &judgement)).collect();
    band(&verdicts)
}

/// Held at a desk, told enough, presumed, and agreed to the shelter.
const HELD: &str = "known=grounds find=A ref=agreed back=yes";
/// Made to defraud, told enough; what was done is reviewed first.
const MADE_TO: &str = "known=grounds acts=seen find=A ref=agreed off=review back=yes";
/// Says nothing today; kept open with a way back.
const SILENT: &str = "known=nothing find=C back=yes";
/// The recruiter, who is nobody's victim.
const RECRUITER: &str = "truth=other known=clears acts=seen find=F off=investigate";
/// Nobody in trouble.
const TOURIST: &str = "truth=other known=clears find=N";
/// A child seen begging, asked nothing, and the specialist called.
const CHILD: &str = "age=child known=grounds find=B special=yes heard=none line=no";

/// Every mistake in an otherwise careful run, and the band it must not be better than.
const REFUSED: [(&str, &[&str], Band); 24] = [
    (
        "a victim cleared",
        &["known=grounds find=N back=yes", MADE_TO, RECRUITER],
        Band::Unsafe,
    ),
    (
        "a victim charged",
        &[HELD, "known=grounds acts=seen find=A ref=agreed off=charge", RECRUITER],
        Band::Unsafe,
    ),
    (
        "a victim taken for a suspect",
        &[HELD, "known=grounds acts=seen find=F off=investigate back=yes"],
        Band::Unsafe,
    ),
    (
        "a victim left with nothing",
        &["known=grounds find=A ref=declined", TOURIST],
        Band::Unsafe,
    ),
    (
        "a victim handed back",
        &["known=grounds find=A ref=agreed stay=handed-back", TOURIST],
        Band::Unsafe,
    ),
    (
        "a victim sent away",
        &["known=nothing find=N back=yes stay=removed", TOURIST],
        Band::Unsafe,
    ),
    (
        "all called victims, the recruiter too",
        &[
            HELD,
            MADE_TO,
            "truth=other known=clears acts=seen find=A ref=agreed off=review",
        ],
        Band::Developing,
    ),
    (
        "everybody kept open",
        &[
            "known=grounds find=C ref=agreed back=yes",
            "truth=other known=clears find=C back=yes",
        ],
        Band::Developing,
    ),
    (
        "everybody cleared with a leaflet",
        &["known=grounds find=N back=yes", TOURIST],
        Band::Unsafe,
    ),
    (
        "the recruiter let go",
        &[HELD, MADE_TO, "truth=other known=clears acts=seen find=N"],
        Band::Developing,
    ),
    (
        "the recruiter charged unheard",
        &[HELD, "truth=other known=clears acts=seen find=F off=charge heard=none"],
        Band::Unsafe,
    ),
    (
        "an innocent person charged",
        &[HELD, "truth=other known=clears find=F off=charge"],
        Band::Unsafe,
    ),
    (
        "the embassy told against a no",
        &["known=grounds find=A ref=agreed share=embassy:refused", TOURIST],
        Band::Unsafe,
    ),
    (
        "the embassy told unasked",
        &["known=grounds find=A ref=agreed share=embassy:unasked", TOURIST],
        Band::Unsafe,
    ),
    (
        "the manager learns who talked",
        &[HELD, "known=grounds find=A ref=agreed deeds=leak"],
        Band::Unsafe,
    ),
    (
        "the manager interprets",
        &["known=grounds find=A ref=agreed deeds=power-interprets"],
        Band::Unsafe,
    ),
    (
        "a child questioned alone by a patrol",
        &[
            "age=child known=grounds find=B special=yes deeds=child-questioned",
            TOURIST,
        ],
        Band::Developing,
    ),
    (
        "a child questioned where the aunt hears",
        &["age=child known=grounds find=B special=yes deeds=child-questioned+heard-by-power"],
        Band::Unsafe,
    ),
    (
        "a child to the uncle who takes her wage",
        &["age=child known=grounds find=B special=yes stay=handed-back", TOURIST],
        Band::Unsafe,
    ),
    (
        "a child to an uncle whom nobody checked",
        &[
            "age=child known=grounds find=B special=yes stay=family-unchecked",
            TOURIST,
        ],
        Band::Unsafe,
    ),
    (
        "six papers and nobody met, four right findings",
        &[
            "known=grounds find=A ref=unasked heard=none",
            "known=grounds acts=seen find=A ref=unasked off=review heard=none",
            "known=nothing find=C heard=none",
            "truth=other known=clears acts=seen find=F off=investigate heard=none",
        ],
        Band::Developing,
    ),
    (
        "every wording good and no fear heard, then presumed",
        &["known=grounds find=A ref=agreed back=yes line=no", RECRUITER],
        Band::Developing,
    ),
    (
        "every wording good and no fear heard, then kept open",
        &["known=grounds find=C ref=declined back=yes line=no", RECRUITER],
        Band::Developing,
    ),
    (
        "every wording good and no fear heard, then cleared",
        &["known=grounds find=N back=yes line=no", RECRUITER],
        Band::Unsafe,
    ),
];

/// Runs that a practitioner would sign, some of them short, quiet or clumsy.
const ACCEPTED: [(&str, &[&str]); 12] = [
    (
        "everybody treated well",
        &[HELD, MADE_TO, SILENT, RECRUITER, TOURIST, CHILD],
    ),
    (
        "two kind questions to a tourist at the counter, a stranger near",
        &[HELD, "truth=other known=clears find=N slips=1"],
    ),
    (
        "a short, careful run: closed as soon as there are grounds",
        &[
            "known=grounds find=A ref=agreed heard=spoken",
            "truth=other known=clears find=N",
        ],
    ),
    (
        "two slips of manners to each",
        &[
            "known=grounds find=A ref=agreed slips=2",
            "truth=other known=clears find=N slips=2",
        ],
    ),
    (
        "a refusal respected, with a way back",
        &["known=grounds find=A ref=declined back=yes", RECRUITER],
    ),
    (
        "nobody tells anything today, and the door stays open",
        &[SILENT, "truth=other known=nothing find=C back=yes"],
    ),
    (
        "nobody tells anything today, no grounds, and the door stays open",
        &["known=nothing find=N back=yes"],
    ),
    (
        "warned at the departure desk, flies all the same with a number",
        &["known=grounds stage=ahead find=C ref=declined back=yes", TOURIST],
    ),
    (
        "not reached: a named colleague at eight, off the flight",
        &[HELD, "known=nothing find=C back=yes heard=no-time stay=stays line=no"],
    ),
    (
        "presumed on real grounds, and no victim as it turned out",
        &["truth=other known=grounds need=labour find=A ref=agreed", HELD],
    ),
    (
        "a suspect in custody by a judge's order",
        &[
            HELD,
            "truth=other known=clears acts=seen find=F off=investigate stay=locked",
        ],
    ),
    ("a child at risk, asked nothing but her name", &[CHILD]),
];

/// If this fails, a run that loses or harms somebody passes.
#[test]
fn runs_that_have_to_be_refused_are() {
    let better: Vec<String> = REFUSED
        .iter()
        .filter(|(_, people, worst)| run(people) < *worst)
        .map(|(name, people, _)| format!("{name}: {:?}", run(people)))
        .collect();
    assert!(better.is_empty(), "{}", better.join("\n"));
}

/// If this fails, a trainee learns that a run has to be long or spotless, or that somebody has to be found.
#[test]
fn runs_that_have_to_be_accepted_are() {
    let refused: Vec<String> = ACCEPTED
        .iter()
        .filter(|(_, people)| run(people) != Band::Safe)
        .map(|(name, people)| format!("{name}: {:?}", run(people)))
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// If this fails, the runs above are refused for something else: without what their name says, each would be safe.
#[test]
fn each_refused_run_is_refused_for_one_deed() {
    let is_well = |inputs: &str| run(&[inputs]) == Band::Safe;
    for (name, people, _) in REFUSED {
        let bad = people.iter().filter(|inputs| !is_well(inputs)).count();
        let is_about_all = name.starts_with("six papers") || name.starts_with("everybody");
        assert!(bad == 1 || is_about_all, "{name}: {bad} people are not treated well");
    }
}

/// If this fails, one person is lost in the middle of many who were treated well, as in an average.
#[test]
fn nobody_is_lost_among_many() {
    let judgement = shipped();
    let (missed, over_called) = ("known=grounds find=N", "truth=other known=clears find=A ref=agreed");
    for (one, expected) in [(missed, Band::Unsafe), (over_called, Band::Developing)] {
        let people: Vec<&str> = std::iter::repeat_n(TOURIST, 99).chain([one]).collect();
        assert_eq!(run(&people), expected);
        // The spoiled twin: an average would not have seen it.
        let of = |inputs: &str| verdict(&inputs.parse().expect("it is read"), &judgement).badness();
        let points: usize = people
            .iter()
            .map(|inputs| if of(inputs) == Badness::Good { 100 } else { 0 })
            .sum();
        assert_eq!(points / people.len(), 99, "ninety-nine in a hundred passes every mark");
    }
    assert_eq!(
        run(&[]),
        Band::Safe,
        "where nobody was to be judged nothing happened to anybody"
    );
    assert_eq!(
        run(&[TOURIST]).max(Band::Unsafe),
        Band::Unsafe,
        "what was done to nobody in particular is joined"
    );
}

/// If this fails, two people whom nobody could tell apart are answered differently for being guessed right.
#[test]
fn a_guess_is_never_safe_practice() {
    let judgement = shipped();
    for truth in ["victim", "other"] {
        for find in ["A", "B"] {
            let guess: Person = format!("truth={truth} known=nothing find={find} ref=agreed back=yes")
                .parse()
                .expect("read");
            assert_ne!(told(&guess, &judgement).1, "safe", "{guess}");
        }
        let open: Person = format!("truth={truth} known=nothing find=C ref=declined back=yes")
            .parse()
            .expect("read");
        assert_eq!(told(&open, &judgement).1, "safe", "{open}");
    }
}
